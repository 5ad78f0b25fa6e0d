import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../contract/source-files';
import {
  containersOf,
  Deployment,
  folders,
  hasKubectl,
  isWorkload,
  Job,
  type Manifest,
  manifest,
  manifestsIn,
  nameOf,
  overlays,
  podOf,
  PodDisruptionBudget,
  render,
  Secret,
  Service,
  StatefulSet,
  type Workload,
} from './manifests';
import { entryOf, isRead, services } from './what-services-read';

const base = manifestsIn('base');
const workloadsIn = (all: readonly Manifest[]): Workload[] => all.filter(isWorkload);
const deployments = base.filter((one): one is Deployment => one instanceof Deployment);
const selects = (selector: Readonly<Record<string, string>> | undefined, workload: Workload) =>
  Object.entries(selector ?? {}).every(([key, value]) => podOf(workload).metadata?.labels?.[key] === value);
const named = (all: readonly Manifest[], name: string) => all.filter((one) => nameOf(one) === name);

describe('the manifests for Kubernetes', () => {
  beforeAll(() => execFileSync(process.execPath, ['deploy/local/build.cjs'], { cwd: root }));

  it('are as the public schemas have them, and of kinds that have one', () => {
    for (const folder of folders) expect(manifestsIn(folder).length).toBeGreaterThan(2);
  });

  it('would be refused where a document is not as its schema has it, or of an unknown kind', () => {
    const [first] = deployments;
    const { apiVersion, kind, metadata, spec } = first!;
    const many = { apiVersion, kind, metadata, spec: { ...spec, replicas: 'two' } };
    expect(() => manifest(many)).toThrow(/replicas/);
    expect(() => manifest({ apiVersion: 'apps/v2', kind })).toThrow('no schema for apps/v2 Deployment');
  });

  it('name every file there is', () => {
    const { resources } = parse(
      readFileSync(join(root, 'deploy/kubernetes/base/kustomization.yaml'), 'utf8'),
    ) as { resources: string[] };
    const listed = resources.filter((one) => one.endsWith('.yaml')).sort();
    const { length } = listed;
    expect(length).toBe(12);
    for (const one of resources) expect(existsSync(join(root, 'deploy/kubernetes/base', one))).toBe(true);
  });

  it('run two of every service, each with a service account, a service and a disruption budget', () => {
    expect(deployments.map(nameOf).sort()).toEqual([...services].sort());
    for (const one of deployments) {
      expect([nameOf(one), one.spec?.replicas]).toEqual([nameOf(one), 2]);
      const kinds = named(base, nameOf(one)).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(['Deployment', 'PodDisruptionBudget', 'Service', 'ServiceAccount']);
      expect(podOf(one).spec?.serviceAccountName).toBe(nameOf(one));
      expect(podOf(one).spec?.topologySpreadConstraints?.length).toBe(2);
    }
  });

  it('run three servers of NATS, with a volume each, that know one another by their names', () => {
    const [nats] = base.filter((one): one is StatefulSet => one instanceof StatefulSet);
    expect([nats?.spec?.replicas, nats?.spec?.volumeClaimTemplates?.length]).toEqual([3, 1]);
    const env = containersOf(nats!)[0]!.env!;
    const routes = env.find(({ name }) => name === 'NATS_ROUTES')!.value!;
    for (const at of [0, 1, 2]) expect(routes).toContain(`@nats-${at}.${nats!.spec!.serviceName}:6222`);
    const configuration = ['cluster.conf', 'authorization.conf'].map((file) =>
      readFileSync(join(root, 'deploy/nats', file), 'utf8'),
    );
    const asked = new Set(configuration.join('').match(/(?<=\$)NATS_\w+/g));
    expect(asked.size).toBe(12);
    expect([...asked].filter((one) => !env.some(({ name }) => name === one))).toEqual([]);
  });

  it('run programs that the build makes, in an environment that they read', () => {
    const own = workloadsIn(base).filter((one) => nameOf(one) !== 'nats');
    expect(own.map(nameOf).sort()).toEqual(['setup', ...services].sort());
    for (const one of own) {
      const { command, env = [] } = containersOf(one)[0]!;
      expect(command).toEqual(['node', entryOf(nameOf(one))]);
      expect(existsSync(join(root, entryOf(nameOf(one))))).toBe(true);
      expect(env.filter(({ name }) => !isRead(nameOf(one), name))).toEqual([]);
      // Each reads its own secrets, and no other's.
      const secrets = env.flatMap(({ valueFrom }) => valueFrom?.secretKeyRef?.name ?? []);
      expect([...new Set(secrets)]).toEqual([nameOf(one)]);
    }
  });
});

const sets = [
  ...folders.map((folder) => ({ where: folder, all: () => manifestsIn(folder) })),
  ...overlays.map((overlay) => ({ where: `${overlay}, rendered`, all: () => render(overlay) })),
].filter(({ where }) => hasKubectl || !where.endsWith('rendered'));
if (!hasKubectl) it.skip('renders the overlays: there is no kubectl here', () => undefined);

describe.each(sets)('in $where', ({ all }) => {
  const manifests = all();
  const workloads = workloadsIn(manifests);
  const containers = workloads.flatMap(containersOf);

  it('every container is limited, and may nothing', () => {
    for (const { resources, securityContext } of containers) {
      for (const bounds of [resources?.requests, resources?.limits])
        expect(Object.keys(bounds ?? {}).sort()).toEqual(['cpu', 'memory']);
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
    }
    for (const one of workloads) {
      const { automountServiceAccountToken, securityContext } = podOf(one).spec!;
      expect(automountServiceAccountToken).toBe(false);
      expect(securityContext).toMatchObject({
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
    }
  });

  it('every probe asks a port that its container names, and whatever stays has all three', () => {
    for (const one of workloads.filter((each) => !(each instanceof Job)))
      for (const container of containersOf(one)) {
        const ports = container.ports?.map(({ name }) => name);
        for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe'] as const) {
          const { httpGet, exec } = container[probe]!;
          if (exec === undefined) expect(ports).toContain(httpGet?.port);
        }
      }
  });

  it('every disruption budget and service selects one workload, on ports that it names', () => {
    for (const one of manifests) {
      if (one instanceof PodDisruptionBudget)
        expect(workloads.filter((each) => selects(one.spec?.selector?.matchLabels, each))).toHaveLength(1);
      if (!(one instanceof Service)) continue;
      const selected = workloads.filter((each) => selects(one.spec?.selector, each));
      expect(selected).toHaveLength(1);
      const ports = selected.flatMap(containersOf).flatMap(({ ports: own = [] }) => own);
      for (const { targetPort } of one.spec!.ports!)
        expect(ports.map(({ name }) => name)).toContain(targetPort);
    }
  });

  it('every workload selects its own pods', () => {
    for (const one of workloads.filter((each) => !(each instanceof Job)))
      expect(selects((one as Deployment).spec!.selector.matchLabels as Record<string, string>, one)).toBe(
        true,
      );
  });

  it('all that is ours is of one image', () => {
    const others = /^(nats|postgres):/;
    const ours = new Set(containers.flatMap(({ image = '' }) => (others.test(image) ? [] : [image])));
    expect(ours.size).toBeLessThanOrEqual(1);
  });
});

(hasKubectl ? describe : describe.skip)('the overlay for a try', () => {
  it('holds every secret that its containers cannot do without', () => {
    const all = hasKubectl ? render('try') : [];
    const secrets = all.filter((one): one is Secret => one instanceof Secret);
    const asked = workloadsIn(all)
      .flatMap(containersOf)
      .flatMap(({ env = [] }) => env.flatMap(({ valueFrom }) => valueFrom?.secretKeyRef ?? []))
      .filter(({ optional }) => optional !== true);
    expect(asked.length).toBeGreaterThan(15);
    for (const { name, key } of asked) {
      const data = named(secrets, name!).map((one) => (one as Secret).data?.[key]);
      expect([key, data]).toEqual([key, [expect.any(String)]]);
    }
  });
});

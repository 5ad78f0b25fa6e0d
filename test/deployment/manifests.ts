import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Deployment, StatefulSet } from 'kubernetes-models/apps/v1';
import { Job } from 'kubernetes-models/batch/v1/Job';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { Namespace } from 'kubernetes-models/v1/Namespace';
import { type IIoK8sApiCoreV1Container as Container } from 'kubernetes-models/v1/Container';
import { Secret } from 'kubernetes-models/v1/Secret';
import { Service } from 'kubernetes-models/v1/Service';
import { ServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { parseAllDocuments } from 'yaml';
import { root } from '../contract/source-files';

export type Workload = Deployment | StatefulSet | Job;
export { type Container, Deployment, Job, NetworkPolicy, PodDisruptionBudget, Secret, Service, StatefulSet };

/** The kinds that we use, each with the public schema of its version. */
const kinds = [
  ...[ConfigMap, Deployment, Job, Namespace, NetworkPolicy, PodDisruptionBudget],
  ...[Secret, Service, ServiceAccount, StatefulSet],
];
export type Manifest = InstanceType<(typeof kinds)[number]>;

interface Typed {
  readonly apiVersion: string;
  readonly kind: string;
}

/** @throws Error where there is no such kind, or the document is not as its schema has it */
export function manifest(document: Typed): Manifest {
  const { apiVersion, kind } = document;
  const model = kinds.find((one) => one.apiVersion === apiVersion && one.kind === kind);
  if (!model) throw new Error(`no schema for ${apiVersion} ${kind}`);
  // Kustomize breaks base64 into lines, as the server takes it; the schema's pattern does not.
  const data = kind === 'Secret' ? unbroken(document) : document;
  const made = new (model as new (data: object) => Manifest)(data);
  made.validate();
  return made;
}

function unbroken(document: Typed & { readonly data?: Record<string, string> }): object {
  const entries = Object.entries(document.data ?? {}).map(([key, value]) => [key, value.replace(/\s/g, '')]);
  return { ...document, data: Object.fromEntries(entries) as object };
}

/** Every document of a text in YAML; those for Kustomize itself left out. @throws Error as `manifest` does */
export function manifestsOf(text: string): Manifest[] {
  return parseAllDocuments(text).map((document) => {
    if (document.errors.length > 0) throw document.errors[0]!;
    return manifest(document.toJS() as Typed);
  });
}

export const folders = ['base', 'overlays/try'] as const;
export const overlays = ['production', 'try'] as const;
const place = (folder: string) => join(root, 'deploy/kubernetes', folder);

/** What stands in the files of a folder of deploy/kubernetes, before Kustomize. */
export function manifestsIn(folder: (typeof folders)[number]): Manifest[] {
  const files = readdirSync(place(folder)).filter((name) => /(?<!kustomization)\.yaml$/.test(name));
  return files.flatMap((name) => manifestsOf(readFileSync(join(place(folder), name), 'utf8')));
}

export const hasKubectl = spawnSync('kubectl', ['version', '--client'], { stdio: 'ignore' }).status === 0;

/** An overlay as Kustomize renders it. */
export function render(overlay: (typeof overlays)[number]): Manifest[] {
  const folder = place(`overlays/${overlay}`);
  if (!existsSync(folder)) throw new Error(`no overlay ${overlay}`);
  const { status, stdout, stderr } = spawnSync('kubectl', ['kustomize', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return manifestsOf(stdout);
}

export function isWorkload(one: Manifest): one is Workload {
  return one instanceof Deployment || one instanceof StatefulSet || one instanceof Job;
}

export const nameOf = (one: Manifest): string => one.metadata?.name ?? '';
export const podOf = (one: Workload) => one.spec!.template;
export const containersOf = (one: Workload): Container[] => podOf(one).spec!.containers;

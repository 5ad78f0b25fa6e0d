/** A file that breaks one rule, by what it holds; the others of the tree break none. */
export interface Planted {
  readonly rule: string;
  readonly path: string;
  readonly imports: readonly string[];
}

export const planted: readonly Planted[] = [
  { rule: 'no-cycles', path: 'libs/places/src/here.ts', imports: ['./there'] },
  { rule: 'no-orphans', path: 'libs/places/src/lonely.ts', imports: [] },
  {
    rule: 'apps-never-import-apps',
    path: 'apps/gateway/src/neighbour.ts',
    imports: ['../../documents/src/sound'],
  },
  {
    rule: 'only-the-stack-imports-apps',
    path: 'deploy/demo/shortcut.ts',
    imports: ['../../apps/documents/src/sound'],
  },
  {
    rule: 'libs-never-import-deploy',
    path: 'libs/platform/src/upwards.ts',
    imports: ['../../../deploy/sound'],
  },
  { rule: 'testing-is-for-tests', path: 'apps/documents/src/tested.ts', imports: ['@puente/testing'] },
  { rule: 'domain-is-pure', path: 'apps/documents/src/domain/nested.ts', imports: ['@nestjs/common'] },
  { rule: 'domain-is-pure', path: 'apps/documents/src/domain/stored.ts', imports: ['typeorm'] },
  { rule: 'domain-is-pure', path: 'apps/documents/src/domain/checked.ts', imports: ['class-validator'] },
  { rule: 'domain-is-pure', path: 'apps/documents/src/domain/filed.ts', imports: ['node:fs'] },
  { rule: 'domain-is-pure', path: 'apps/documents/src/domain/agreed.ts', imports: ['@puente/contracts'] },
  { rule: 'domain-is-pure', path: 'apps/documents/src/domain/upward.ts', imports: ['../sound'] },
  {
    rule: 'use-cases-know-no-edge',
    path: 'apps/documents/src/use-cases/stores.ts',
    imports: ['../persistence/row'],
  },
  {
    rule: 'use-cases-know-no-edge',
    path: 'apps/documents/src/use-cases/sends.ts',
    imports: ['@puente/messaging'],
  },
  {
    rule: 'use-cases-know-no-edge',
    path: 'apps/documents/src/use-cases/injects.ts',
    imports: ['@nestjs/common'],
  },
  {
    rule: 'apps-never-import-deploy',
    path: 'apps/documents/src/placed.ts',
    imports: ['../../../deploy/sound'],
  },
  {
    rule: 'api-client-is-for-programs',
    path: 'apps/documents/src/detour.ts',
    imports: ['@puente/api-client'],
  },
  { rule: 'the-gateway-has-no-database', path: 'apps/gateway/src/keeps.ts', imports: ['typeorm'] },
  { rule: 'what-runs-needs-no-compiler', path: 'apps/documents/src/compiles.ts', imports: ['typescript'] },
  {
    rule: 'contracts-import-validators-and-kernel-only',
    path: 'libs/contracts/src/heavy.ts',
    imports: ['@puente/platform'],
  },
  { rule: 'kernel-imports-nothing', path: 'libs/kernel/src/curious.ts', imports: ['@puente/platform'] },
];

/** What the planted files import: sound files, and packages by name only. */
export const sound: readonly Omit<Planted, 'rule'>[] = [
  { path: 'apps/documents/src/sound.ts', imports: ['@puente/contracts'] },
  { path: 'apps/documents/src/persistence/row.ts', imports: ['typeorm'] },
  { path: 'apps/documents/src/domain/sound.ts', imports: ['@puente/kernel', 'node:crypto'] },
  { path: 'apps/documents/src/use-cases/sound.ts', imports: ['../domain/sound', '@puente/contracts'] },
  { path: 'apps/documents/test/sound.spec.ts', imports: ['@puente/testing', '@puente/api-client'] },
  { path: 'apps/gateway/openapi/sound.ts', imports: ['typescript'] },
  { path: 'deploy/sound.ts', imports: ['@puente/platform'] },
  { path: 'deploy/local/services.ts', imports: ['../../apps/documents/src/sound'] },
  { path: 'libs/api-client/src/index.ts', imports: ['@puente/contracts'] },
  { path: 'libs/contracts/src/index.ts', imports: ['@puente/kernel', 'class-validator'] },
  { path: 'libs/kernel/src/index.ts', imports: [] },
  { path: 'libs/messaging/src/index.ts', imports: ['@puente/contracts'] },
  // The other half of the cycle, which is reported once.
  { path: 'libs/places/src/there.ts', imports: ['./here'] },
  { path: 'libs/platform/src/index.ts', imports: [] },
  { path: 'libs/testing/src/index.ts', imports: ['@puente/platform', '../../../deploy/sound'] },
];

export const packages = ['@nestjs/common', 'typeorm', 'class-validator', 'typescript'];

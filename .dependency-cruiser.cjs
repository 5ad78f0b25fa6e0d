/** The rules of the house. Each is checked by a test on a planted violation: test/architecture. */
const service = '^apps/([^/]+)/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.spec\\.ts$', '\\.d\\.ts$', '\\.cjs$', '\\.json$', '/migrations/'] },
      to: {},
    },
    {
      name: 'apps-never-import-apps',
      comment: 'Services know each other through contracts, and in no other way.',
      severity: 'error',
      from: { path: service },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'only-the-stack-imports-apps',
      severity: 'error',
      from: { path: '^(libs|deploy)/', pathNot: '^deploy/local/services\\.ts$' },
      to: { path: '^apps/' },
    },
    {
      name: 'libs-never-import-deploy',
      comment: 'Testing alone does: it brings up what deploy/local and deploy/postgres bring up.',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/testing/' },
      to: { path: '^deploy/' },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: '^(apps|libs|deploy)/', pathNot: ['/test/', '^libs/testing/'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No Nest, TypeORM, validators, clock, env or transport in a domain.',
      severity: 'error',
      from: { path: `${service}src/domain/` },
      to: {
        pathNot: [
          '^apps/$1/src/domain/',
          '^libs/(kernel|challenges|places)/',
          '^node_modules/tinyld/',
          '^crypto$',
        ],
      },
    },
    {
      name: 'use-cases-know-no-edge',
      severity: 'error',
      from: { path: `${service}src/use-cases/` },
      to: {
        path: [
          '/src/(persistence|messaging)/',
          '^libs/(persistence|messaging|platform|testing)/',
          '^node_modules/(@nestjs|typeorm|pg|@nats-io)/',
        ],
      },
    },
    {
      name: 'apps-never-import-deploy',
      comment: 'What runs does not know how it is brought up; tests bring up the whole.',
      severity: 'error',
      from: { path: '^apps/', pathNot: '/test/' },
      to: { path: '^deploy/' },
    },
    {
      name: 'api-client-is-for-programs',
      comment: 'Services speak by messages; the public API is for who stands outside.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['^apps/cli/', '^libs/api-client/', '/test/'] },
      to: { path: '^libs/api-client/' },
    },
    {
      name: 'the-gateway-has-no-database',
      severity: 'error',
      from: { path: '^apps/gateway/src/' },
      to: { path: ['^libs/persistence/', '^node_modules/(@nestjs/typeorm|typeorm|pg)/'] },
    },
    {
      name: 'what-runs-needs-no-compiler',
      comment: 'The OpenAPI document is generated beforehand.',
      severity: 'error',
      from: { path: '^(apps|libs|deploy)/', pathNot: ['^apps/gateway/openapi/', '/test/'] },
      to: { path: ['^apps/gateway/openapi/', '^node_modules/typescript/'] },
    },
    {
      name: 'contracts-import-validators-and-kernel-only',
      severity: 'error',
      from: { path: '^libs/contracts/src/' },
      to: {
        pathNot: ['^libs/contracts/src/', '^libs/kernel/', '^node_modules/class-(validator|transformer)/'],
      },
    },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^libs/kernel/src/' },
      to: { pathNot: '^libs/kernel/src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|apps/web)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
  },
};

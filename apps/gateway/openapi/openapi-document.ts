import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '@puente/kernel';
import * as ts from 'typescript';
import { type Operation, operationsOf } from './operations';
import { type Schema } from './schema';
import { describe, Schemas } from './schemas';

const root = process.cwd();
const routes = join(root, 'apps/gateway/src/routes');
const contracts = join(root, 'libs/contracts/src/index.ts');

/** The public API as OpenAPI 3.1, read from the types of the routes and the rules of the contracts. Run it at the top of the repository. */
export function openApiDocument(): object {
  const program = createProgram();
  const checker = program.getTypeChecker();
  const schemas = new Schemas(checker);
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(routes));
  const typeNamed = namedTypes([program.getSourceFile(contracts), ...sources], checker);
  const controllers = sources.flatMap(({ statements }) => statements.filter(isController));
  const paths: Record<string, Record<string, object>> = {};
  const tags = new Map<string, string>();
  for (const controller of controllers) {
    for (const operation of operationsOf(controller, checker, typeNamed)) {
      const tag = /^\/(?:api\/v1\/)?([^/]+)/.exec(operation.path)?.[1] ?? '';
      const about = controller.name && describe(checker.getSymbolAtLocation(controller.name), checker);
      tags.set(tag, about?.description ?? '');
      (paths[operation.path] ??= {})[operation.method] = {
        tags: [tag],
        ...describeOperation(operation, schemas),
      };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Puente',
      description:
        'Suggests partnerships between Spanish and Asia-Pacific cities and start-ups, and says why.',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...tags].map(([name, description]) => ({ name, description })),
    paths,
    components: { securitySchemes, schemas: sorted({ ...schemas.components, Problem: problem }) },
  };
}

function createProgram(): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [contracts] },
    ts.sys,
    root,
  );
  const files = readdirSync(routes).map((name) => join(routes, name));
  return ts.createProgram({ rootNames: [contracts, ...files], options });
}

function isController(statement: ts.Statement): statement is ts.ClassDeclaration {
  return ts.isClassDeclaration(statement) && (statement.name?.text.endsWith('Controller') ?? false);
}

function namedTypes(sources: readonly (ts.SourceFile | undefined)[], checker: ts.TypeChecker) {
  const modules = sources.flatMap((source) => (source && checker.getSymbolAtLocation(source)) ?? []);
  const symbols = modules.flatMap((module) => checker.getExportsOfModule(module));
  return (name: string): ts.Type => {
    const symbol = symbols.find((one) => one.name === name);
    if (!symbol) throw new Error(`no type ${name}`);
    return checker.getDeclaredTypeOfSymbol(symbol);
  };
}

function describeOperation(operation: Operation, schemas: Schemas): object {
  const { id, summary, bodies, query } = operation;
  const queried = query ? schemas.propertiesOf(query) : [];
  const parameters = [
    ...operation.parameters.map((one) => ({ ...one, required: true, schema: { type: 'string' } })),
    ...queried.map(({ name, schema }) => ({ in: 'query', name, schema })),
  ];
  const content = Object.entries(bodies).map(([mediaType, type]): [string, object] => [
    mediaType,
    { schema: schemas.of(type) },
  ]);
  return {
    operationId: id,
    summary,
    security: securityOf(operation),
    ...(parameters.length > 0 && { parameters }),
    ...(content.length > 0 && { requestBody: { required: true, content: Object.fromEntries(content) } }),
    responses: responsesOf(operation, schemas),
  };
}

function responsesOf(operation: Operation, schemas: Schemas): object {
  const replies = operation.replies?.map((type) => schemas.of(type));
  const schema: Schema | undefined = replies && replies.length > 1 ? { oneOf: replies } : replies?.[0];
  const others = operation.also
    .filter((one) => one.includes('/'))
    .map((mediaType): [string, object] => [
      mediaType,
      { schema: { type: mediaType.startsWith('text/') ? 'string' : 'object' } },
    ]);
  const content = [...(schema ? [['application/json', { schema }] as [string, object]] : []), ...others];
  const reply = {
    description: operation.summary,
    ...(content.length > 0 && { content: Object.fromEntries(content) }),
  };
  const statuses = [operation.status, ...operation.also.filter((one) => /^\d+$/.test(one))];
  return {
    ...Object.fromEntries(statuses.map((status) => [status, reply])),
    ...Object.fromEntries(problemsOf(operation).map(([status, text]) => [status, problemResponse(text)])),
    default: problemResponse('Anything else that went wrong'),
  };
}

const isOpen = ([first]: readonly string[]): boolean => first === 'anybody';
const isRoles = ([first]: readonly string[]): boolean => first !== 'anybody' && first !== 'signed-in';

/** A browser's session or a program's token; where anybody may, neither. */
function securityOf({ callers }: Operation): object[] {
  return isOpen(callers) ? [] : [{ session: [] }, { accessToken: [] }];
}

const securitySchemes = {
  session: {
    ...{ type: 'apiKey', in: 'cookie', name: 'puente_session' },
    description: 'Of a browser. Each change repeats the csrfToken of the session in the header x-csrf-token.',
  },
  accessToken: {
    ...{ type: 'http', scheme: 'bearer' },
    description: 'Of a program: POST /api/v1/tokens issues one.',
  },
};

/** What may go wrong, by what the route takes. */
function problemsOf({ parameters, query, bodies, status, callers }: Operation): [number, string][] {
  const has = (what: string) => parameters.some((one) => one.in === what);
  const takesBody = Object.keys(bodies).length > 0;
  const isCreated = takesBody && status === 201;
  return [
    ...(query || takesBody ? [[400, 'The request is not as it should be'] as [number, string]] : []),
    ...(isOpen(callers) ? [] : ([[401, 'Nobody is signed in']] as [number, string][])),
    ...(isRoles(callers) ? ([[403, `It is for ${callers.join(', ')}`]] as [number, string][]) : []),
    ...(has('path') ? [[404, 'There is no such thing'] as [number, string]] : []),
    ...(isCreated ? [[409, 'It exists already'] as [number, string]] : []),
    ...(has('header') ? [[412, 'Somebody changed it meanwhile'] as [number, string]] : []),
    ...(takesBody
      ? ([
          [413, 'The body is too large'],
          [415, 'The media type is not read'],
          [422, 'It breaks a rule'],
        ] as [number, string][])
      : []),
    ...(has('header') ? [[428, 'If-Match is missing'] as [number, string]] : []),
    [503, 'Something behind it is not available; Retry-After says when to come back'],
  ];
}

function problemResponse(description: string): object {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

/** RFC 9457, with our code; other members are data that belongs to the code. */
const problem: Schema = {
  type: 'object',
  description: 'RFC 9457, with a stable code; members besides are data that belongs to the code.',
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.values(errorCode) },
    errors: {
      type: 'array',
      description: 'Each bad field of an invalid request.',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, rule: { type: 'string' }, message: { type: 'string' } },
        required: ['path', 'rule', 'message'],
      },
    },
    correlationId: { type: 'string' },
  },
  required: ['type', 'title', 'status', 'code', 'correlationId'],
  additionalProperties: true,
};

function sorted(schemas: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

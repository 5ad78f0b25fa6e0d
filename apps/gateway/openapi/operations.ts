import * as ts from 'typescript';

/** A route as its controller's source tells it. */
export interface Operation {
  readonly method: string;
  /** `/api/v1/cities/{id}` */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  /** Who may call it: `anybody`, `signed-in`, or roles. */
  readonly callers: readonly string[];
  readonly status: number;
  readonly parameters: readonly Parameter[];
  readonly query: ts.Type | null;
  /** By media type. */
  readonly bodies: Readonly<Record<string, ts.Type>>;
  /** One of these; null where it answers without a body. */
  readonly replies: readonly ts.Type[] | null;
  /** Media types and statuses besides, of the same reply. */
  readonly also: readonly string[];
}

export interface Parameter {
  readonly in: 'path' | 'header';
  readonly name: string;
}

const verbs: Readonly<Record<string, number>> = { Get: 200, Post: 201, Put: 200, Patch: 200, Delete: 200 };
const unprefixed = /^health\//;

/** Reads the routes of one controller class. @throws Error where a docstring names a type that is not there */
export function operationsOf(
  controller: ts.ClassDeclaration,
  checker: ts.TypeChecker,
  typeNamed: (name: string) => ts.Type,
): Operation[] {
  const base = decoration(controller, 'Controller')?.[0] ?? '';
  const stem = controller.name?.text.replace(/Controller$/, '') ?? '';
  return controller.members
    .filter(ts.isMethodDeclaration)
    .flatMap((method) => {
      const verb = Object.keys(verbs).find((name) => decoration(method, name));
      if (verb === undefined) return [];
      const path = [base, decoration(method, verb)?.[0]].filter(Boolean).join('/');
      const prefix = unprefixed.test(path) ? '/' : '/api/v1/';
      return [
        {
          method: verb.toLowerCase(),
          path: prefix + path.replace(/:(\w+)/g, '{$1}'),
          id: `${stem.charAt(0).toLowerCase()}${stem.slice(1)}.${method.name.getText()}`,
          callers: decoration(method, 'MayCall') ?? [],
          status: Number(decoration(method, 'HttpCode')?.[0] ?? verbs[verb]),
          ...signatureOf(method, checker),
          ...docsOf(method, checker, typeNamed),
        },
      ];
    })
    .map(({ accepted, answered, body, reply, ...operation }) => ({
      ...operation,
      bodies: Object.keys(accepted).length > 0 ? accepted : body ? { 'application/json': body } : {},
      replies: answered.length > 0 ? answered : reply && [reply],
    }));
}

/** The types of parameters and reply. */
function signatureOf(method: ts.MethodDeclaration, checker: ts.TypeChecker) {
  const typed = (name: string) => {
    const parameter = method.parameters.find((one) => decoration(one, name));
    return parameter ? checker.getTypeAtLocation(parameter) : null;
  };
  const parameters = method.parameters.flatMap((one): Parameter[] => {
    const path = decoration(one, 'Param')?.[0];
    const header = decoration(one, 'Headers')?.[0];
    if (path !== undefined) return [{ in: 'path', name: path }];
    return header === undefined || header === 'accept' ? [] : [{ in: 'header', name: header }];
  });
  const signature = checker.getSignatureFromDeclaration(method);
  const returned = signature && checker.getAwaitedType(checker.getReturnTypeOfSignature(signature));
  const isVoid = !returned || (returned.flags & ts.TypeFlags.Void) !== 0;
  return { parameters, query: typed('Query'), body: typed('Body'), reply: isVoid ? null : returned };
}

/** The summary, and what the tags `@accepts <media type> <type>`, `@answers <type>` and `@also <what>` say. */
function docsOf(method: ts.MethodDeclaration, checker: ts.TypeChecker, typeNamed: (name: string) => ts.Type) {
  const symbol = checker.getSymbolAtLocation(method.name);
  const summary = ts
    .displayPartsToString(symbol?.getDocumentationComment(checker))
    .replace(/\s+/g, ' ')
    .trim();
  const tags = symbol?.getJsDocTags(checker) ?? [];
  const texts = (name: string) =>
    tags.filter((tag) => tag.name === name).map(({ text }) => ts.displayPartsToString(text).trim());
  const accepted = texts('accepts').map((text) => text.split(' ') as [string, string]);
  return {
    summary,
    accepted: Object.fromEntries(accepted.map(([mediaType, type]) => [mediaType, typeNamed(type)])),
    answered: texts('answers').map(typeNamed),
    also: texts('also'),
  };
}

/** The texts of a decorator's arguments; undefined where it is not there. */
function decoration(node: ts.HasDecorators, name: string): string[] | undefined {
  const calls = (ts.getDecorators(node) ?? [])
    .map(({ expression }) => expression)
    .filter(ts.isCallExpression);
  const call = calls.find(({ expression }) => expression.getText() === name);
  return call?.arguments.map((argument) =>
    ts.isStringLiteralLike(argument) ? argument.text : argument.getText(),
  );
}

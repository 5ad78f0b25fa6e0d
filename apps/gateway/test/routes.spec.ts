import 'reflect-metadata';
import { RequestMethod, type Type } from '@nestjs/common';
import openApi from '../openapi.json';
import { whoMayCall } from '../src/access/may-call';
import { GatewayModule } from '../src/gateway.module';
import { whoMay } from './access/who-may';

/** A new route is listed there first. */
const listed = Object.keys(whoMay);

function registeredRoutes(): { readonly route: string; readonly handler: object }[] {
  const controllers = Reflect.getMetadata('controllers', GatewayModule) as Type[];
  return controllers.flatMap((controller) => {
    const base = Reflect.getMetadata('path', controller) as string;
    const prototype = controller.prototype as Record<string, object>;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      const method = handler && (Reflect.getMetadata('method', handler) as RequestMethod | undefined);
      if (handler === undefined || method === undefined) return [];
      const parts = [base, Reflect.getMetadata('path', handler) as string];
      const path = parts
        .map((part) => part.replace(/^\/|\/$/g, ''))
        .filter(Boolean)
        .join('/');
      const prefix = base === 'health' ? '/' : '/api/v1/';
      return [{ route: `${RequestMethod[method]} ${prefix}${path.replace(/:(\w+)/g, '{$1}')}`, handler }];
    });
  });
}

describe('the routes of the gateway', () => {
  it('are the ones of whom the table says who may', () => {
    const registered = registeredRoutes().map(({ route }) => route);
    expect(registered.sort()).toEqual([...listed].sort());
  });

  it('all say who may call them', () => {
    const silent = registeredRoutes().filter(({ handler }) => whoMayCall(handler) === undefined);
    expect(silent.map(({ route }) => route)).toEqual([]);
  });

  it('are all in the OpenAPI document, with a summary and a reply of a known shape', () => {
    const described = Object.entries(openApi.paths).flatMap(([path, operations]) =>
      Object.entries(
        operations as Record<string, { summary: string; responses: Record<string, object> }>,
      ).map(([method, { summary, responses }]) => {
        expect(summary).not.toBe('');
        expect(Object.keys(responses)).toContain('default');
        return `${method.toUpperCase()} ${path}`;
      }),
    );
    expect(described.sort()).toEqual([...listed].sort());
  });
});

import 'reflect-metadata';
import { RequestMethod, type Type } from '@nestjs/common';
import openApi from '../openapi.json';
import { GatewayModule } from '../src/gateway.module';

/** Every route of the gateway. A new one is listed here first. */
const listed = [
  'GET /api/v1/me/export',
  'DELETE /api/v1/me',
  'POST /api/v1/first-admin',
  'POST /api/v1/session',
  'DELETE /api/v1/session',
  'DELETE /api/v1/sessions',
  'GET /api/v1/me',
  'PUT /api/v1/me/conflicts',
  'POST /api/v1/tokens',
  'GET /api/v1/tokens',
  'DELETE /api/v1/tokens/{id}',
  'POST /api/v1/people',
  'POST /api/v1/people/confirmation',
  'POST /api/v1/password-resets',
  'POST /api/v1/password-resets/confirmation',
  'POST /api/v1/organisations/{id}/invitations',
  'GET /api/v1/organisations/{id}/members',
  'DELETE /api/v1/organisations/{id}/members/{personId}',
  'POST /api/v1/invitations/{token}/acceptance',
  'POST /api/v1/contact-links/{token}/claim',
  'POST /api/v1/cities/{id}/claim',
  'GET /api/v1/claims/{id}',
  'GET /api/v1/letters',
  'GET /api/v1/letters/{id}',
  'GET /api/v1/me/preferences',
  'PUT /api/v1/me/preferences',
  'GET /api/v1/notifications',
  'GET /api/v1/notifications/stream',
  'PATCH /api/v1/notifications/{id}',
  'GET /api/v1/audit',
  'GET /api/v1/audit/verification',
  'GET /api/v1/challenges',
  'GET /api/v1/cities',
  'POST /api/v1/cities',
  'GET /api/v1/cities/{id}',
  'PATCH /api/v1/cities/{id}',
  'POST /api/v1/cities/{id}/statements',
  'PATCH /api/v1/cities/{id}/statements/{statementId}',
  'GET /api/v1/documents',
  'POST /api/v1/documents',
  'GET /api/v1/documents/{id}',
  'DELETE /api/v1/documents/{id}',
  'GET /api/v1/documents/{id}/evidence',
  'GET /api/v1/good-practices',
  'POST /api/v1/good-practices',
  'GET /api/v1/good-practices/{id}',
  'PATCH /api/v1/good-practices/{id}',
  'POST /api/v1/imports',
  'GET /api/v1/imports/{id}',
  'GET /api/v1/match-requests',
  'POST /api/v1/match-requests',
  'DELETE /api/v1/match-requests/{id}',
  'PATCH /api/v1/match-requests/{id}',
  'GET /api/v1/organisations',
  'GET /api/v1/organisations/{id}',
  'POST /api/v1/proposals',
  'GET /api/v1/proposals/{id}',
  'POST /api/v1/proposals/{id}/transitions',
  'GET /api/v1/runs/{id}',
  'POST /api/v1/runs/{id}/replay',
  'DELETE /api/v1/runs/{id}/suggestions/{kind}/{partyId}/responses',
  'POST /api/v1/runs/{id}/suggestions/{kind}/{partyId}/responses',
  'GET /api/v1/start-ups',
  'POST /api/v1/start-ups',
  'GET /api/v1/start-ups/{id}',
  'PATCH /api/v1/start-ups/{id}',
  'POST /api/v1/start-ups/{id}/archival',
  'GET /api/v1/start-ups/{id}/challenge-proposals',
  'PATCH /api/v1/start-ups/{id}/challenge-proposals/{challenge}',
  'POST /api/v1/start-ups/{id}/decision',
  'POST /api/v1/start-ups/{id}/renewal',
  'POST /api/v1/start-ups/{id}/restoration',
  'POST /api/v1/start-ups/{id}/solutions',
  'POST /api/v1/start-ups/{id}/submission',
  'GET /health/live',
  'GET /health/ready',
];

function registeredRoutes(): string[] {
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
      return [`${RequestMethod[method]} ${prefix}${path.replace(/:(\w+)/g, '{$1}')}`];
    });
  });
}

describe('the routes of the gateway', () => {
  it('are the ones listed here', () => {
    expect(registeredRoutes().sort()).toEqual([...listed].sort());
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

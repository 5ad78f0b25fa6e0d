import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import document from '../openapi.json';

/** Serves the OpenAPI document, and a page to browse it. */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, document as unknown as OpenAPIObject, {
    jsonDocumentUrl: 'api/v1/openapi.json',
  });
}

/** Whoever comes to the front door of a gateway without a web client is shown that page. */
export function welcomeToApi(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .get('/', (_request, reply: { redirect(url: string): void }) => reply.redirect('/api/docs'));
}

import { writeFileSync } from 'node:fs';
import { openApiText } from './openapi-text';

writeFileSync('apps/gateway/openapi.json', openApiText());

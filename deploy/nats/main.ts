import 'reflect-metadata';
import { authorizationFile } from './authorization-file';

// node deploy/local/run.cjs deploy/nats/main > deploy/nats/authorization.conf
process.stdout.write(authorizationFile());

import 'reflect-metadata';
import { readConfig, runMain } from '@puente/platform';
import { createGateway } from './create-gateway';
import { GatewayConfig } from './gateway-config';

runMain((env) => createGateway(readConfig(GatewayConfig, env)));

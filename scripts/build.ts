import { buildApp } from './build/index.ts';

void buildApp();

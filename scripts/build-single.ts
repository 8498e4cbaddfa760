import { buildSingle } from './build/single.ts';

const file = 'dist-single/kneadwise.html';
void buildSingle(file).then(() => console.log(file));

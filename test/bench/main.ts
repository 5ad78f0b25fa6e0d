import { benchPath } from './path/bench-path';

void benchPath({
  profiles: Number(process.argv[2] ?? 10_000),
  onProgress: (text) => console.error(text),
}).then((figure) => console.log(figure));

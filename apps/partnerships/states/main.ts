import { writeFileSync } from 'node:fs';
import { statesText } from './states-text';

writeFileSync('docs/proposal-states.md', statesText());

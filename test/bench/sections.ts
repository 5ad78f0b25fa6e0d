import { pathSection } from './path/path-section';
import { scoringSection } from './scoring/scoring-section';
import { type Section } from './section';

export const sections = { scoring: scoringSection, path: pathSection } satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;

import { professionalAbout } from './professional-about.ts';
import { professionalStart } from './professional-start.ts';
import { professionalStory } from './professional-story.ts';

/** The questions to somebody who asks for advice, or refers, at work. */
export const professional = { ...professionalStart, ...professionalAbout, ...professionalStory };

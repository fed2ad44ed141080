import { buildWeb } from '../../web/build.ts';

/** The web functions import what the build makes; it is not in the repository. */
export const setup = () => buildWeb();

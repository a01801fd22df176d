import type { Role } from './roles.ts';

/** A name that a sentence brings up, and how sure the sentence makes us that it names an actor. */
export interface Sighting {
  kind: 'person' | 'organisation';
  sentence: number;
  from: number;
  to: number;
  /** 2 and more: enough alone; 1: a second sighting must agree. */
  weight: number;
  roles: Role[];
}

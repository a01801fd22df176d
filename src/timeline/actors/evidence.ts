import type { Role } from './roles.ts';
import type { ReadSentence, ReadText } from './text.ts';

/** A name that a sentence brings up, and how sure the sentence makes us that it names an actor. */
export interface Sighting {
  kind: 'person' | 'organisation';
  sentence: number;
  from: number;
  to: number;
  /** What the name by itself says for the kind: "Marco" is a given name, "Inc." ends a company's. */
  prior: number;
  /** What the words around it say: 2 and more is enough alone; 1: a second sighting must agree. */
  weight: number;
  roles: Role[];
}

/** A name that the prose introduces, with all that its sightings say. */
export interface Candidate {
  key: string;
  kind: 'person' | 'organisation';
  /** Sum of the evidence for that kind. */
  weight: number;
  /** The forms that stand in the text, with how often. */
  forms: Map<string, number>;
  /** What the articles call the person, to compare by: "foreign minister". */
  roleKeys: Set<string>;
  articles: Set<string>;
  first: { text: ReadText; sentence: ReadSentence; from: number };
  /** A newspaper, a news agency, a broadcaster. */
  publishes: boolean;
}

import { type ImportOptions } from '@puente/contracts';

/** A list as the text of a CSV file. */
export interface ImportAsText extends ImportOptions {
  csv: string;
}

/** A list as a file of a form; `columns`, where it is given, as JSON. */
export interface ImportAsFile extends ImportOptions {
  /** A CSV file: UTF-8, with a header. */
  file: Blob;
}

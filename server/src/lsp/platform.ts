/** What the language server needs of the machine it runs on. The mains provide it. */
import type { Config } from '../engine/config';
import type { Diagnostic } from '../engine/diagnostic';
import type { Host } from '../engine/evidence';
import type { Language } from '../syntax/document';

/** A configuration file that applies to a document. */
export interface FoundConfig {
  config: Config;
  /** The file's name, for the status. */
  name: string;
  /** The document's path relative to the configuration's folder, with `/`. */
  path: string;
  diagnostics: Diagnostic[];
  uri: string;
  /** Its text on the disk. */
  text: string;
}

/** A file or a folder in a folder. */
export interface Listed {
  name: string;
  isFolder: boolean;
}

/** A file of a workspace folder that is to be checked, or the reason why it is not. */
export interface FoundFile {
  /** Relative to the folder, with `/`. */
  path: string;
  /** Why it is not checked. */
  skipped?: string;
}

/** The disk, as far as there is one. */
export interface Platform {
  /**
   * The files beside a document.
   * @param uri the document.
   * @param folders the workspace folders' uris.
   * @returns null where the document is on no disk.
   */
  host(uri: string, folders: readonly string[]): Host | null;
  /**
   * The configuration that applies to a document.
   * @param uri the document.
   * @param folders the workspace folders' uris.
   */
  config(uri: string, folders: readonly string[]): Promise<FoundConfig | undefined>;
  /**
   * What is in a folder beside a document.
   * @param uri the document.
   * @param folders the workspace folders' uris; what lies outside of them is not listed.
   * @param path the folder, relative to the document; '' for the document's own.
   * @returns files and folders by name, a few hundred at most, without hidden ones and installed packages.
   */
  list(uri: string, folders: readonly string[], path: string): Promise<Listed[]>;
  /**
   * Searches a workspace folder for definitions and foreign files, by name and by content, without what `.gitignore`
   * and the configuration files name.
   * @param folder the folder's uri.
   * @param exclude globs, relative to the folder, of what is left out besides.
   * @param entered called before each file and folder is looked at; what it throws ends the search.
   * @returns the files in order of their path; none where the folder is on no disk.
   */
  search(folder: string, exclude: readonly string[], entered: () => void): Promise<FoundFile[]>;
  /**
   * Reads a text file.
   * @param uri the file.
   * @param maxSize in bytes.
   * @returns its text, or why it is not read.
   */
  read(uri: string, maxSize: number): Promise<{ text: string } | { skipped: string }>;
  /**
   * Parses a text beside the work that is going on, in another thread.
   * @param text the text.
   * @param language its language.
   * @returns the documents' digest (syntax/digest.ts); undefined where that failed. The method is absent where there are
   *   no threads.
   */
  digest?(text: string, language: Language): Promise<string | undefined>;
  /** Forgets what was read: a file has changed. */
  forget(): void;
  /** Lets waiting messages in, so that a cancellation or a further change is seen before work begins. */
  breathe(): Promise<void>;
  /**
   * Gives back memory that is no longer in use; absent where the machine decides on that alone.
   * @param released whether a document was closed since the last time.
   */
  tidy?(released: boolean): void;
}

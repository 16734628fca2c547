/** Verdicts of the open documents: each is computed once a version and state of the world, and dropped on close. */
import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Verdict, check } from '../engine/check';
import { languageOf } from '../engine/language';
import { DEFAULT_SETTINGS, type Settings, levelOf, matches, readConfig, settingsFor } from '../engine/config';
import { type Diagnostic, diagnosticOf } from '../engine/diagnostic';
import type { Host, Looked } from '../engine/evidence';
import { CheckMemo } from '../engine/memo';
import { type Detected, detect, detectByName, formatOf, isReadable } from '../formats/detect';
import type { EditorSettings } from '../protocol';
import { digestOf, digesting } from '../syntax/digest';
import type { Language, ParsedDocument } from '../syntax/document';
import { IncrementalDocument, readingWhole } from '../syntax/incremental';
import { parse } from '../syntax/parse';
import { type Pause, inSteps } from '../syntax/steps';
import { Lines } from '../syntax/text';
import type { Changes } from './changes';
import type { Platform } from './platform';
import { type Edited, editedRange, isUnchanged } from './unchanged';
import { decoded, fileUri, relativePath } from './uri';

/** The state of one document. */
export interface Judged {
  /** Names what an editor shows by this judgement, for `previousResultId`. */
  id: string;
  version: number;
  format: Detected | undefined;
  /** How the format is known, in words that go on from "known by"; null where the file is left alone. */
  reason: string | null;
  verdicts: Verdict[];
  diagnostics: Diagnostic[];
  /** The name of the configuration file in force. */
  config: string | null;
  limits: string[];
}

/** Thrown where the answer is not wanted any more. */
export class Cancelled extends Error {
  /** @param byClient true where the client cancelled its request, false where a newer version or state came in. */
  constructor(readonly byClient: boolean) {
    super(byClient ? 'The request was cancelled.' : 'A newer version came in.');
  }
}

/** How long the newest judgement is waited for where an older one does, in ms. */
const PATIENCE = 150;

/** What the store asks of the server. */
export interface Surroundings {
  platform: Platform;
  documents: TextDocuments<TextDocument>;
  changes: Changes;
  folders(): readonly string[];
  settings(uri: string): Promise<EditorSettings>;
  /** Called with the paths beside a document that its verdict depends on. */
  dependsOn(uri: string, paths: readonly string[]): void;
  /** Called where a document was read wrongly after an edit, which is a mistake of ours; it is judged anew. */
  corrected(uri: string): void;
}

/** So long after the last edit a document that was read in parts is compared with a full parse, in ms. */
const IDLE = 300;
/** So long after the last work on a document memory is given back, in ms. */
const REST = 1_000;
/** Who works on without a rest puts that off for no longer than this, in ms. */
const PUT_OFF = 30_000;
/** A text up to this length is parsed as a whole between two keystrokes, in UTF-16 code units: a few milliseconds. */
const PARSED_AT_ONCE = 50_000;

/** Work on a document lets others in after so long, in ms: nobody notices that at a keystroke. */
const SLICE = 4;

/** The reading of one open document, as it is edited. */
interface Reading {
  version: number;
  text: IncrementalDocument;
  /** The version that a full parse has agreed with. */
  checked: number;
}

/** What is known of one open document. */
interface Entry {
  reading?: Reading;
  /** Set while a long text is read as a whole, in slices. */
  whole?: Promise<Reading>;
  /** Set while it is judged for the first time, which takes longer than later. */
  first?: Promise<unknown>;
  memo: CheckMemo;
  size: SizeMemo;
  /** Counts what makes its judgement stale besides a new version: its reading was corrected, a file it names changed. */
  renewals: number;
  idle?: ReturnType<typeof setTimeout>;
  /** The newest judgement, with the version and generation that it holds for. */
  judged?: Judged;
  judgedFor?: string;
  /** Where it was edited behind that. */
  edited?: Edited;
  /** The judgement whose findings are shown: with `run: onSave` an older one. */
  shown?: Judged;
  savedVersion: number;
  /** Its text as others see it that name the file: one object a version, by which they know that it is the same. */
  looked?: { version: number; looked: Looked };
  running?: Run;
}

/** What is judged: how it is read, and what is remembered of the version before. */
interface Subject {
  document: TextDocument;
  read(): Promise<ParsedDocument[]>;
  pause: Pause;
  memo?: CheckMemo;
  size?: SizeMemo;
}

/** A judgement in the making. Requests for the same state share it. */
interface Run {
  key: string;
  waiting: number;
  result: Promise<Judged>;
}

/** Parses and judges the open documents. */
export class Store {
  /** By the document itself, which is gone once it is closed: a file that is opened again starts anew. */
  private readonly entries = new WeakMap<TextDocument, Entry>();
  /** Counts the changes of the world around the documents: settings, configuration, other files. */
  private generation = 0;
  private judgements = 0;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private untidySince: number | undefined;
  /** Whether a document was closed since memory was given back. */
  private released = false;

  constructor(private readonly around: Surroundings) {}

  /** Everything depends on what has changed: all verdicts are stale. */
  invalidate(): void {
    this.generation++;
    this.around.platform.forget();
  }

  /**
   * Another open file that a document names has changed: its verdict is stale.
   * @param uri the document.
   */
  renew(uri: string): void {
    const document = this.around.documents.get(uri);
    if (document) this.entry(document).renewals++;
  }

  /**
   * Notes that a document was opened or saved, for `run: onSave`.
   * @param document the document.
   */
  saved(document: TextDocument): void {
    this.entry(document).savedVersion = document.version;
  }

  /**
   * The judgement whose findings are shown: that of the newest version, with `run: onSave` that of the last saved one.
   * @param uri the document.
   * @param token cancels.
   * @returns its state; undefined where it is not open.
   * @throws Cancelled when the token was cancelled or a newer version came in.
   */
  async shown(uri: string, token?: CancellationToken): Promise<Judged | undefined> {
    const document = await this.current(uri, token);
    if (!document) return undefined;
    const settings = await unlessCancelled(this.around.settings(uri), token);
    const entry = this.entry(document);
    const keeps = settings.run === 'onSave' && entry.savedVersion !== document.version;
    if (keeps && entry.shown) return entry.shown;
    entry.shown = await this.newest(document, token);
    return entry.shown;
  }

  /**
   * The judgement of the newest version.
   * @param uri the document.
   * @param token cancels.
   * @returns its state; undefined where it is not open.
   * @throws Cancelled when the token was cancelled or a newer version came in.
   */
  async judged(uri: string, token?: CancellationToken): Promise<Judged | undefined> {
    const document = await this.current(uri, token);
    return document && this.newest(document, token);
  }

  /**
   * The judgement of the newest version, or the one before it where the newest takes long: an author who types does
   * not wait for the disk.
   * @param uri the document.
   * @param token cancels.
   * @returns its state; undefined where it is not open.
   * @throws Cancelled when the token was cancelled or a newer version came in.
   */
  async recent(uri: string, token?: CancellationToken): Promise<Judged | undefined> {
    const document = await this.current(uri, token);
    if (!document) return undefined;
    const known = this.entry(document).judged;
    const newest = this.newest(document, token);
    if (!known) return newest;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<Judged>((resolve) => (timer = setTimeout(() => resolve(known), PATIENCE)));
    return Promise.race([newest, patience]).finally(() => {
      clearTimeout(timer);
      // Nobody waits for it any more, and whoever asks next hears of it.
      newest.catch(() => undefined);
    });
  }

  /**
   * Judges a file that is not open. Nothing is kept of it.
   * @param uri the file.
   * @param text its text.
   * @param settings the editor's settings for it.
   * @param stop called between two steps; what it throws ends the work.
   */
  async judgedFile(uri: string, text: string, settings: EditorSettings, stop: () => void): Promise<Judged> {
    const document = TextDocument.create(uri, languageOf(uri), 0, text);
    const read = (): Promise<ParsedDocument[]> => Promise.resolve(parse(text, languageOf(uri)));
    return (await this.judge({ document, read, pause: this.pausing(stop) }, settings, stop)).judged;
  }

  /**
   * Notes that a document is no longer open.
   * @param document the document.
   */
  closed(document: TextDocument): void {
    clearTimeout(this.entry(document).idle);
    // Opened again, it is judged by what is on the disk then.
    this.around.platform.forget();
    this.released = true;
    this.tidyLater();
  }

  private entry(document: TextDocument): Entry {
    let entry = this.entries.get(document);
    if (!entry)
      this.entries.set(
        document,
        (entry = { savedVersion: -1, memo: new CheckMemo(), size: new SizeMemo(), renewals: 0 }),
      );
    return entry;
  }

  /** Changes that wait in the queue come first: only the newest version is worth judging. */
  private async current(uri: string, token?: CancellationToken): Promise<TextDocument | undefined> {
    await this.around.platform.breathe();
    if (token?.isCancellationRequested) throw new Cancelled(true);
    return this.around.documents.get(uri);
  }

  private async newest(document: TextDocument, token?: CancellationToken): Promise<Judged> {
    const entry = this.entry(document);
    const key = this.keyOf(document, entry);
    if (entry.judged && entry.judgedFor === key) return entry.judged;
    const run = entry.running?.key === key ? entry.running : this.start(document, entry, key);
    entry.running = run;
    run.waiting++;
    try {
      return await unlessCancelled(run.result, token);
    } finally {
      // What nobody waits for stops at its next step; the next request starts anew.
      if (--run.waiting === 0 && entry.running === run) delete entry.running;
    }
  }

  /** What a judgement depends on. */
  private keyOf({ version }: TextDocument, { renewals }: Entry): string {
    return `${version}.${this.generation}.${renewals}`;
  }

  private start(document: TextDocument, entry: Entry, key: string): Run {
    const stop = (): void => {
      this.stopIfClosed(document);
      if (this.keyOf(document, entry) !== key) throw new Cancelled(false);
      if (run.waiting === 0) throw new Cancelled(true);
    };
    const work = async (): Promise<Judged> => {
      const settings = await this.around.settings(document.uri);
      stop();
      while (entry.first) {
        await entry.first;
        stop();
      }
      const { memo, size } = entry;
      // The first judgement comes to its end, even of an older version: all later ones build on it. The newer one waits
      // for that, but not for the disk: behind the first pause a check asks it only for a further document of the text.
      const isFirst = !entry.judged;
      const pausing = this.pausing(isFirst ? () => this.stopIfClosed(document) : stop);
      const pause: Pause = () => {
        if (isFirst) entry.first ??= done;
        return pausing();
      };
      const open = { document, read: () => this.read(document, entry, stop), pause, memo, size };
      const judging = this.judge(open, settings, stop);
      const done = judging.catch(() => undefined).finally(() => delete entry.first);
      const { judged, paths } = await judging;
      stop();
      const last = entry.judged;
      const isSame = last && isUnchanged(last.diagnostics, judged.diagnostics, entry.edited);
      entry.judged = isSame ? { ...judged, id: last.id } : judged;
      entry.judgedFor = key;
      delete entry.edited;
      this.around.dependsOn(document.uri, paths);
      return entry.judged;
    };
    const run: Run = { key, waiting: 0, result: work() };
    return run;
  }

  private async read(document: TextDocument, entry: Entry, stop: () => void): Promise<ParsedDocument[]> {
    // An older version that is being read is read to its end: the newer one is then an edit of it.
    while (entry.whole) {
      await entry.whole;
      stop();
    }
    let reading = this.readPart(document, entry);
    if (!reading) {
      entry.whole = this.readWhole(document, entry).finally(() => delete entry.whole);
      reading = await entry.whole;
      stop();
    }
    this.checkWhenIdle(document, entry, reading);
    return reading.text.documents;
  }

  /** The reading of the newest version where it is known, or a part is all that has to be read again. */
  private readPart(document: TextDocument, entry: Entry): Reading | undefined {
    const { version } = document;
    const { reading } = entry;
    if (!reading || reading.version === version) return reading;
    const span = this.around.changes.take(document);
    const before = reading.text.lines;
    if (span && !reading.text.editPart(span, document.getText())) return undefined;
    if (span) entry.edited = entry.edited ? 'anywhere' : editedRange(span, before, reading.text.lines);
    reading.version = version;
    return reading;
  }

  /** Reads a text as a whole; a long one in slices. */
  private async readWhole(document: TextDocument, entry: Entry): Promise<Reading> {
    const { version } = document;
    const text = document.getText();
    const language = languageOfDocument(document);
    this.around.changes.take(document);
    // What was read before is of no use without the changes since.
    delete entry.reading;
    entry.edited = 'anywhere';
    const read = await inSteps(
      readingWhole(new Lines(text), language),
      this.pausing(() => this.stopIfClosed(document)),
    );
    // What was read as a whole needs no second look.
    return (entry.reading = { version, text: new IncrementalDocument(text, language, read), checked: version });
  }

  private stopIfClosed(document: TextDocument): void {
    if (this.around.documents.get(document.uri) !== document) throw new Cancelled(false);
  }

  /** Pauses work that takes long; `stop` is called behind each pause. */
  private pausing(stop: () => void): Pause {
    let since = performance.now();
    return () => {
      if (performance.now() - since < SLICE) return undefined;
      return this.around.platform.breathe().then(() => {
        since = performance.now();
        stop();
      });
    };
  }

  private tidyLater(): void {
    const { tidy } = this.around.platform;
    if (!tidy) return;
    const now = performance.now();
    this.untidySince ??= now;
    if (this.resting !== undefined && now - this.untidySince > PUT_OFF) return;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.resting = undefined;
      this.untidySince = undefined;
      tidy(this.released);
      this.released = false;
    }, REST);
  }

  private checkWhenIdle(document: TextDocument, entry: Entry, reading: Reading): void {
    clearTimeout(entry.idle);
    if (reading.checked === reading.version) return;
    entry.idle = setTimeout(() => {
      // (an error here would end the server)
      this.checkReading(document, entry, reading).catch(() => undefined);
    }, IDLE);
  }

  /** Compares what was read in parts with a full parse, which is right where they differ. */
  private async checkReading(document: TextDocument, entry: Entry, reading: Reading): Promise<void> {
    const { version } = reading;
    const isCurrent = (): boolean =>
      document.version === version &&
      reading.version === version &&
      this.around.documents.get(document.uri) === document;
    if (!isCurrent()) return;
    const wanted = await this.wholeDigest(document);
    if (wanted === undefined || !isCurrent()) return;
    const pause = this.pausing(() => {
      if (!isCurrent()) throw new Cancelled(false);
    });
    const own = await inSteps(digesting(reading.text.documents), pause);
    this.tidyLater();
    if (!isCurrent()) return;
    reading.checked = version;
    if (own === wanted) return;
    reading.text.reread(document.getText());
    entry.renewals++;
    this.around.corrected(document.uri);
  }

  /** The digest of a full parse; of a long text only where there is a thread for it. */
  private async wholeDigest(document: TextDocument): Promise<string | undefined> {
    const text = document.getText();
    const language = languageOfDocument(document);
    if (text.length <= PARSED_AT_ONCE) return digestOf(parse(text, language));
    return this.around.platform.digest?.(text, language);
  }

  /** The files beside a document as they are edited: of an open one the disk may have an older text. */
  private withOpen(host: Host | null, uri: string): Host | null {
    const others = this.around.documents.all().filter((document) => document.uri !== uri);
    if (!host || others.length === 0) return host;
    const byAddress = new Map(others.map((document) => [decoded(document.uri), document]));
    return {
      look: async (path) => {
        const found = await host.look(path);
        const address = fileUri(path, uri);
        const open = address === undefined ? undefined : byAddress.get(decoded(address));
        // (what is no file of the workspace stays none)
        return open && found.status === 'found' && found.text !== undefined ? this.lookedAt(open) : found;
      },
    };
  }

  private lookedAt(document: TextDocument): Looked {
    const entry = this.entry(document);
    if (entry.looked?.version !== document.version) {
      entry.looked = { version: document.version, looked: { status: 'found', text: document.getText() } };
    }
    return entry.looked.looked;
  }

  private async judge(
    { document, read, pause, memo, size = new SizeMemo() }: Subject,
    editor: EditorSettings,
    stop: () => void,
  ): Promise<{ judged: Judged; paths: string[] }> {
    const { uri, version } = document;
    const { platform } = this.around;
    const folders = this.around.folders();
    const text = document.getText();
    const id = String(++this.judgements);
    this.tidyLater();
    const nothing = { verdicts: [], diagnostics: [], limits: [] };
    const empty: Judged = { id, version, format: undefined, reason: null, config: null, ...nothing };
    if (detectByName(uri) === 'config') {
      return { judged: { ...empty, format: 'config', diagnostics: readConfig(text, uri).diagnostics }, paths: [] };
    }
    const found = await platform.config(uri, folders);
    stop();
    const inFolder = relativePath(uri, folders);
    const inConfig = found?.path ?? inFolder;
    const config = found?.config;
    const settings = found ? settingsFor(found.config, found.path, baseSettings(editor)) : baseSettings(editor);
    const off =
      matches(inFolder, editor.exclude) ||
      matches(inConfig, config?.exclude) ||
      matches(inFolder, editor.formats.off) ||
      matches(inConfig, config?.formats?.off);
    const isOn = matches(inFolder, editor.formats.on) || matches(inConfig, config?.formats?.on);
    const detected = detect(uri, text);
    const format = off ? undefined : formatOf(detected, isOn);
    const reason = format === undefined ? null : (detected?.reason ?? 'a pattern of formats.on');
    const state = { ...empty, format, reason, config: found?.name ?? null };
    if (format === undefined || format === 'config') return { judged: state, paths: [] };
    if (size.isLonger(text, settings.maxFileSize)) {
      const limit = `The file is larger than ${spelledSize(settings.maxFileSize)} and is not checked (medcheck.maxFileSize).`;
      return { judged: { ...state, diagnostics: tooLarge(limit, text, settings), limits: [limit] }, paths: [] };
    }
    const looked: string[] = [];
    const host = watchedHost(this.withOpen(platform.host(uri, folders), uri), looked, stop);
    const documents = await read();
    const kept = memo ? { memo } : {};
    const verdicts = await check({ text, path: uri, format, settings, host, documents, pause, ...kept });
    const diagnostics = verdicts.flatMap((verdict) => verdict.diagnostics);
    const limits = documents.flatMap(({ errors }) => errors.filter((e) => e.limit).map((e) => e.message));
    const isSaidByOthers = (d: Diagnostic): boolean => d.code === 'syntax' && !limits.includes(d.message);
    const shown = editor.syntaxErrors === 'never' ? diagnostics.filter((d) => !isSaidByOthers(d)) : diagnostics;
    // They come in the order in which the disk answers; sorted, the same files give the same watchers.
    return { judged: { ...state, verdicts, diagnostics: shown, limits }, paths: looked.sort() };
  }
}

/** The work's result, or Cancelled as soon as the token says so, however long the work still takes. */
function unlessCancelled<T>(work: Promise<T>, token: CancellationToken | undefined): Promise<T> {
  if (!token) return work;
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => reject(new Cancelled(true)));
    work.then(resolve, reject).finally(() => listener.dispose());
  });
}

/** A text that was never saved has no name that tells its language; the editor knows it. */
function languageOfDocument({ uri, languageId }: TextDocument): Language {
  return !isReadable(uri) && languageId === 'json' ? 'json' : languageOf(uri);
}

/** Notes which paths are looked up, and stops between two look-ups when the answer is not wanted any more. */
function watchedHost(host: Host | null, looked: string[], stop: () => void): Host | null {
  if (!host) return null;
  return {
    async look(path) {
      stop();
      const found = await host.look(path);
      if (found.status !== 'outside') looked.push(path);
      return found;
    },
  };
}

function baseSettings(editor: EditorSettings): Settings {
  const { severity, laterStages, maxFileSize } = editor;
  return { ...DEFAULT_SETTINGS, severity: severity as Settings['severity'], laterStages, maxFileSize };
}

/**
 * How large a text is as a file. A text that is typed in is measured now and then: the limit is there for what takes too
 * long, and not exact to the byte.
 */
class SizeMemo {
  private length = -1;
  private bytes = 0;
  private uses = 0;

  /** Whether a text is longer than so many bytes of UTF-8. */
  isLonger(text: string, bytes: number): boolean {
    if (text.length > bytes) return true;
    if (3 * text.length <= bytes) return false;
    const difference = Math.abs(text.length - this.length);
    if (
      this.length < 0 ||
      difference > MEASURED_AGAIN.length ||
      this.uses++ > MEASURED_AGAIN.uses ||
      this.bytes > 0.9 * bytes
    ) {
      this.length = text.length;
      this.bytes = bytesOf(text);
      this.uses = 0;
    }
    return this.bytes > bytes;
  }
}

/** After so many changes, or where the text is so much longer or shorter. */
const MEASURED_AGAIN = { uses: 100, length: 1000 };

function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // (half of a character beyond the Basic Multilingual Plane takes two of its four bytes)
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

function spelledSize(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}

function tooLarge(message: string, text: string, settings: Settings): Diagnostic[] {
  const severity = levelOf(settings, 'too-large', undefined, 'warning');
  if (severity === 'off') return [];
  const range = new Lines(text.slice(0, 1000)).lineRange(0, 1000);
  return [diagnosticOf('too-large', severity, message, range)];
}

/** Judges one file: plain data in, plain data out, so that it can be done in another thread. */
import { randomUUID } from 'node:crypto';
import type { StageId } from '../criteria/criterion';
import { check } from '../engine/check';
import type { Settings } from '../engine/config';
import type { Host } from '../engine/evidence';
import type { FormatId } from '../formats/model';
import { FileCache, nodeHost } from '../node/host';
import { type FixReport, fixReports } from '../report/fix-report';
import { type Asks, type FileReport, fileReport } from '../report/report';

/** A file to judge. */
export interface Job {
  text: string;
  /** Its path: absolute, or the name of standard input. */
  path: string;
  /** Its path as reports show it. */
  shownPath: string;
  format: FormatId;
  settings: Settings;
  /** The folder that its evidence is looked up in; null where there is none. */
  root: string | null;
  stage: StageId | undefined;
  /** What the report's format shows, and whether that is the fixes themselves, too. */
  asks: Asks & { fixes: boolean };
}

/** What was found in a file. */
export interface Judged {
  /** One for each document. */
  files: FileReport[];
  /** For each of them the fixes by the number of the finding; empty where nobody asks. */
  fixes: [number, FixReport][][];
  /** What was looked up beside it, by the path as it was written. */
  looked: [string, string][];
}

/**
 * Makes a judge.
 * @param markOf says in a few characters what was found at a path; undefined where nobody wants to know.
 * @returns judges a file. What it reads of the disk is kept between files.
 */
export function judging(markOf?: Marking): (job: Job) => Promise<Judged> {
  const cache = new FileCache();
  return async (job) => {
    const looked: Judged['looked'] = [];
    const around = job.root === null ? null : nodeHost(job.path, job.root, cache);
    const host: Host | null = around && {
      async look(path) {
        const found = await around.look(path);
        if (markOf) looked.push([path, markOf(found)]);
        return found;
      },
    };
    const { text, path, format, settings, stage } = job;
    const verdicts = await check({ text, path, format, settings, host, ...(stage ? { stage } : {}) });
    const files = verdicts.map((verdict) => fileReport(verdict, job.shownPath, job.asks));
    const fixes = verdicts.map((verdict, i) => {
      const file = files[i];
      if (!job.asks.fixes || !file) return [];
      const made = fixReports(verdict, file, randomUUID);
      return file.diagnostics.flatMap((d, k): [number, FixReport][] => {
        const fix = made.get(d);
        return fix ? [[k, fix]] : [];
      });
    });
    return { files, fixes, looked };
  };
}

/** Says in a few characters what a look-up found. */
export type Marking = (looked: Awaited<ReturnType<Host['look']>>) => string;

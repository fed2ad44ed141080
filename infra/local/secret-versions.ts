import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Secret } from './assembly.ts';
import { generated } from './generated-secret.ts';

export type Version = {
  readonly id: string;
  readonly stages: readonly string[];
  /** Absent while a rotation has begun and its function has put nothing yet. */
  readonly value?: string;
  /** Epoch seconds. */
  readonly created: number;
};
type Kept = Record<string, readonly Version[]>;

/** Gives a stage to one version and takes it from all others; the last current one is previous. */
export function staged(
  versions: readonly Version[],
  stage: string,
  to: string,
): readonly Version[] {
  const holder = versions.find(({ stages }) => stages.includes(stage));
  const moved = versions.map((version) => {
    const others = version.stages.filter((one) => one !== stage);
    return { ...version, stages: version.id === to ? [...others, stage] : others };
  });
  if (stage !== 'AWSCURRENT' || !holder || holder.id === to) return moved;
  return staged(moved, 'AWSPREVIOUS', holder.id);
}

/**
 * The versions of every secret, kept in `file` (owner only) over a restart. The first one is made
 * when it is first asked for.
 */
export function secretVersions({ file, now }: { file: string; now: () => Date }) {
  const kept: Kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : {};
  const seconds = () => now().getTime() / 1000;

  function save({ arn }: Secret, versions: readonly Version[]) {
    kept[arn] = versions.filter(({ stages }) => stages.length > 0);
    mkdirSync(dirname(file), { recursive: true });
    // Written beside and moved: a crash in between leaves the old file whole.
    writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  function of(secret: Secret): readonly Version[] {
    if (!kept[secret.arn]) {
      const value = secret.value ?? generated(secret.generate ?? {});
      const first = { id: randomUUID(), stages: ['AWSCURRENT'], value, created: seconds() };
      save(secret, [first]);
    }
    return kept[secret.arn] ?? [];
  }

  return { of, save, seconds };
}

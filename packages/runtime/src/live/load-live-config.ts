import { conditionSchema, factsOf, topicsOf } from '@shirube/audience'
import { defaultOrganisationSettings, organisationSettingsSchema } from '@shirube/contract'
import {
  type ActiveVersion,
  activeVersions,
  liveRuleSet,
  organisationRow,
  pageGroupRows,
  programsOf,
  type Queryable,
  segmentRows,
  systemListIds,
} from '@shirube/db'
import { type Program, scoreWatchesIn, scoreWatchesOf } from '@shirube/engine'
import { AppError, type EpochMs, type VersionId } from '@shirube/kernel'
import { DEFAULT_RULE_SET, scoreRuleSetSchema, thresholdsOf } from '@shirube/scoring'
import { closedDates } from './closed-dates.ts'
import type { LiveConfig, LiveSegment, LiveTrigger } from './live-config.ts'

function liveSegment(row: { readonly id: string; readonly condition: unknown }): LiveSegment {
  const condition = conditionSchema.parse(row.condition)
  const { matches, score } = topicsOf(condition)
  return { id: row.id, condition, needs: factsOf(condition), matches, score }
}

function triggersOf(version: ActiveVersion, program: Program): readonly LiveTrigger[] {
  return program.entries.flatMap(({ node, start, to }): LiveTrigger[] =>
    start.kind === 'event'
      ? [
          {
            scenarioId: version.scenarioId,
            versionId: version.id,
            node,
            start,
            to,
            reentry: version.settings.reentry,
            schedule: version.settings.schedule,
          },
        ]
      : [],
  )
}

function triggersByKind(
  versions: readonly ActiveVersion[],
  programs: ReadonlyMap<VersionId, Program>,
): LiveConfig['triggersByKind'] {
  const byKind = new Map<LiveTrigger['start']['match']['kind'], LiveTrigger[]>()
  for (const version of versions.filter((v) => v.live)) {
    const program = programs.get(version.id)
    for (const trigger of program ? triggersOf(version, program) : []) {
      const { kind } = trigger.start.match
      byKind.set(kind, [...(byKind.get(kind) ?? []), trigger])
    }
  }
  return byKind
}

async function loadPrograms(
  db: Queryable,
  versions: readonly ActiveVersion[],
  known: LiveConfig | undefined,
): Promise<ReadonlyMap<VersionId, Program>> {
  const missing = versions.map((v) => v.id).filter((id) => !known?.programs.has(id))
  const loaded = await programsOf(db, missing)
  const programs = new Map<VersionId, Program>()
  for (const { id } of versions) {
    const program = loaded.get(id) ?? known?.programs.get(id)
    if (program) programs.set(id, program)
  }
  return programs
}

/** Reads what runs live; programs that are known already, being immutable, are not read again. */
export async function loadLiveConfig(db: Queryable, now: EpochMs, known?: LiveConfig): Promise<LiveConfig> {
  const organisation = await organisationRow(db)
  if (!organisation)
    throw new AppError('not_configured', 'There is no organisation yet: the installation has not been set up')
  const [versions, rules, segments, pageGroups, systemLists] = await Promise.all([
    activeVersions(db),
    liveRuleSet(db, now),
    segmentRows(db),
    pageGroupRows(db),
    systemListIds(db),
  ])
  const programs = await loadPrograms(db, versions, known)
  const settings = organisationSettingsSchema.parse({
    ...defaultOrganisationSettings(organisation.name),
    ...(organisation.settings as object),
  })
  const scoreRules = rules ? scoreRuleSetSchema.parse(rules.rules) : DEFAULT_RULE_SET
  const liveSegments = segments.map(liveSegment)
  const watched = [
    ...[...programs.values()].flatMap(scoreWatchesOf),
    ...liveSegments.flatMap(({ condition }) => scoreWatchesIn(condition)),
  ]
  return {
    stamp: organisation.liveStamp,
    organisation: {
      name: organisation.name,
      language: organisation.language,
      timeZone: organisation.timeZone,
      settings,
    },
    rules: scoreRules,
    thresholds: [...thresholdsOf(scoreRules), ...watched.filter((w) => w.withinDays === undefined)],
    rises: watched.flatMap(({ withinDays, ...w }) =>
      withinDays === undefined ? [] : [{ ...w, withinDays }],
    ),
    segments: liveSegments,
    triggersByKind: triggersByKind(versions, programs),
    pageGroups,
    systemLists: new Set(systemLists),
    closedDates: closedDates(settings.sending, { now, zone: organisation.timeZone }),
    programs,
  }
}

import type { Audit, Finding } from '@gouji/audit';
import type { Fix, Location, PhysicalLocation, Result } from 'sarif';
import type { NumberedFinding } from '../numbered.js';
import { sectionName } from '../sections.js';
import { message, messageText } from './message.js';
import { regionsOf } from './region.js';
import { levels } from './rules.js';
import { uriOf } from './uri.js';

type Span = Finding['evidence'][number]['span'];

/** Makes a result of each finding of one audit; `index` is that of its file among the artifacts of the run. */
export const resultsOf = (
  audit: Audit,
  findings: readonly NumberedFinding[],
  index: number,
): readonly Result[] => {
  const region = regionsOf(audit.text);
  const artifactLocation = { uri: uriOf(audit.file), index };
  const physical = (span: Span): PhysicalLocation => ({ artifactLocation, region: region(span) });
  return findings.map(({ number, finding, report }) => {
    const location = ({ span, place, section }: Finding['evidence'][number]): Location => ({
      physicalLocation: physical(span),
      logicalLocations: [
        {
          name: section,
          fullyQualifiedName: sectionName(report.sections, span.start) || report.title,
          kind: 'section',
        },
      ],
      ...(place && { properties: { place } }),
    });
    const [suspect, ...others] = finding.evidence;
    return {
      ruleId: finding.rule,
      level: levels[finding.severity],
      kind: 'fail',
      rank: finding.confidence * 100,
      message: message(finding.message),
      locations: suspect ? [location(suspect)] : [],
      relatedLocations: others.map((other, at) => ({
        id: at + 1,
        ...location(other),
        message: message(`${other.note}：${other.quote}`),
      })),
      partialFingerprints: { 'goujiFinding/v1': finding.id },
      ...(finding.repair && { fixes: [fixOf(finding.repair, physical)] }),
      properties: {
        number,
        title: messageText(finding.title),
        confidence: finding.confidence,
        advice: messageText(finding.advice),
        ...(finding.equation && { equation: finding.equation }),
      },
    };
  });
};

/** A repair that nothing else explains as well. Offsets of the region deleted count as those of the locations do. */
const fixOf = (
  { span, from, to }: NonNullable<Finding['repair']>,
  physical: (span: Span) => PhysicalLocation,
): Fix => {
  const { artifactLocation, region } = physical(span);
  return {
    description: message(`${from.trim()} → ${to.trim()}`),
    artifactChanges: [
      {
        artifactLocation: artifactLocation ?? {},
        replacements: [{ deletedRegion: region ?? {}, insertedContent: { text: to } }],
      },
    ],
  };
};

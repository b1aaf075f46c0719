import { EVERYBODY } from '@shirube/audience'
import type { NodeType } from '../_registry/model.ts'

const hot = { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 20 } } as const
const day = { amount: 1, unit: 'day' } as const
const sales = { kind: 'roundRobin', team: 'sales' } as const

/** Data of every step type as a marketer would set it; each kind of each type at least once. */
export const SAMPLES: Readonly<Record<NodeType, readonly object[]>> = {
  added: [{ by: 'hand' }, { by: 'list', list: 'seminar-guests' }],
  'audience-gate': [{ condition: EVERYBODY }, { condition: hot }],
  branch: [
    { cases: [{ id: 'hot', when: hot }] },
    {
      cases: [
        { id: 'hot', title: 'ホット / hot', when: hot },
        { id: 'guest', when: { kind: 'list', list: 'guests' } },
      ],
    },
  ],
  'call-task': [
    { to: sales, priority: 'normal', script: '', dueIn: day, retry: { times: 0, after: day } },
    {
      to: { kind: 'user', user: 'mori' },
      priority: 'high',
      script: 'S',
      dueIn: { amount: 4, unit: 'hour' },
      retry: { times: 5, after: day },
      escalateTo: { kind: 'owner' },
    },
  ],
  'change-score': [
    { axis: 'site', points: 3, note: '' },
    { axis: 'real', points: -1, note: 'N' },
  ],
  'change-stage': [
    { stage: 'nurturing' },
    { qualification: 'mql' },
    { stage: 'engagement', qualification: 'sal' },
  ],
  'custom-event': [
    { event: 'trial', where: [] },
    { event: 'trial', where: [{ field: 'plan', op: 'is', value: 'pro' }] },
  ],
  end: [{}],
  'form-submitted': [{ forms: [] }, { forms: ['whitepaper'] }, { forms: ['whitepaper', 'contact'] }],
  handoff: [
    { to: sales, note: '', answerIn: day },
    { to: { kind: 'owner' }, note: 'N', answerIn: day, escalateTo: { kind: 'user', user: 'mori' } },
  ],
  'list-membership': [
    { list: 'invited', change: 'add' },
    { list: 'invited', change: 'remove' },
  ],
  'mail-reacted': [
    { reaction: 'opened', mails: [] },
    { reaction: 'clicked', mails: ['welcome'] },
  ],
  'notify-colleague': [{ to: { kind: 'owner' }, subject: 'S', body: 'B' }],
  'page-viewed': [{ pageGroups: ['product'] }, { pageGroups: [], pathContains: '/pricing' }],
  'score-bands': [
    { measure: 'total', bands: [{ id: 'mql', from: 10 }] },
    {
      measure: 'engagement',
      bands: [
        { id: 'low', from: 0, to: 9 },
        { id: 'ten', from: 10, to: 10 },
        { id: 'top', from: 11, to: 99 },
      ],
    },
    { measure: 'fit', bands: [{ id: 'low', to: 4 }] },
  ],
  'score-crossed': [
    { measure: 'total', threshold: 10, direction: 'up' },
    { measure: 'engagement', threshold: 5, direction: 'down' },
  ],
  'segment-joined': [{ segment: 'hot' }],
  'send-email': [
    { mail: 'welcome', purpose: 'marketing' },
    { mail: 'welcome', purpose: 'transactional' },
  ],
  'set-attribute': [
    { field: 'issue', value: 'V' },
    { field: 'tags', value: ['a', 'b'] },
    { field: 'custom.member', value: true },
    { field: 'issue', value: null },
  ],
  'wait-duration': [
    { duration: day, zone: 'lead' },
    { duration: day, then: { time: '09:00' }, zone: 'lead' },
    { duration: day, then: { businessDays: true }, zone: 'organisation' },
    { duration: day, then: { time: '09:00', weekdays: ['mon', 'wed'], businessDays: true }, zone: 'lead' },
  ],
  'wait-for-event': [
    {
      arms: [
        { id: 'clicked', listen: { kind: 'mail', reaction: 'clicked', step: 'mail' } },
        { id: 'bounced', listen: { kind: 'mail', reaction: 'bounced', step: 'mail' } },
        { id: 'viewed', listen: { kind: 'event', match: { kind: 'page.viewed' } } },
        { id: 'hot', listen: { kind: 'condition', when: hot } },
      ],
      timeout: day,
      anchor: 'arrival',
    },
    {
      arms: [
        { id: 'opened', title: '開封 / open', listen: { kind: 'mail', reaction: 'opened', step: 'mail' } },
      ],
      timeout: day,
      anchor: 'entry',
    },
  ],
  'wait-until': [
    { mode: 'time', time: '09:00', zone: 'lead' },
    { mode: 'time', time: '10:00', zone: 'lead', weekdays: ['tue', 'wed', 'thu'] },
    { mode: 'date', time: '09:00', zone: 'organisation', date: '2026-01-20' },
    { mode: 'field', time: '09:00', zone: 'lead', field: 'inquiryDate', shiftDays: 0 },
    { mode: 'field', time: '09:00', zone: 'lead', field: 'custom.renewal', shiftDays: -30 },
  ],
}

import { proxyActivities, sleep } from '@temporalio/workflow'

/** What somebody would write by hand for: mail, delay, branch by score, mail. */
export interface JourneyActivities {
  enter(leadId: string): Promise<void>
  queueMail(leadId: string, mail: string): Promise<void>
  scoreOf(leadId: string): Promise<number>
  leave(leadId: string): Promise<void>
}

const { enter, queueMail, scoreOf, leave } = proxyActivities<JourneyActivities>({
  startToCloseTimeout: '20s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
})

/** The journey of ratio 7 as a workflow of its own: one activity for each thing that is done. */
export async function journey(leadId: string): Promise<void> {
  await enter(leadId)
  await queueMail(leadId, 'first')
  await sleep('1s')
  const score = await scoreOf(leadId)
  await queueMail(leadId, score >= 10 ? 'hot' : 'cold')
  await leave(leadId)
}

import type { LiveTopic, News } from '@shirube/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import type { LiveState } from './live-connection.ts'
import { hearNews, liveStore } from './live-store.ts'

/** Calls back at news of these topics while the screen is open; answers whether news comes through. */
export function useLive(topics: readonly LiveTopic[], onNews: (news: News) => void): LiveState {
  const hear = useEffectEvent((news: News) => {
    if (topics.includes(news.topic)) onNews(news)
  })
  useEffect(() => hearNews(hear), [])
  return useStore(liveStore, ({ state }) => state)
}

/** Reads these answers again, by their path templates, at news of these topics. */
export function useLiveQueries(topics: readonly LiveTopic[], paths: readonly string[]): LiveState {
  const client = useQueryClient()
  return useLive(topics, () => {
    for (const path of paths) void client.invalidateQueries({ queryKey: [path] })
  })
}

/** True when this news is of a thing, or of so much that the thing may be among it. */
export const isOf = (news: News, id: string): boolean => news.of.length === 0 || news.of.includes(id)

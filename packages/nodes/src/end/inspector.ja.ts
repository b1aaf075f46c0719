/** The words of the settings of "end", in Japanese. */
export const ja = { again: '終了した人がもう一度入れるかどうかは、シナリオの設定で決めます。' } as const

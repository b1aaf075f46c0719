import { inputIssues } from '@shirube/kernel/input'
import type { FastifySchemaCompiler } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { InvalidInput } from '../problem/invalid-input.ts'

/** Reads what comes in by the route's schema; what does not fit is refused by name. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data: unknown) => {
    const read = schema.safeParse(data)
    return read.success ? { value: read.data } : { error: new InvalidInput(inputIssues(read.error)) }
  }

export { serializerCompiler }

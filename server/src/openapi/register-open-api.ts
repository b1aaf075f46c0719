import swagger from '@fastify/swagger'
import { API_ROOT } from '@shirube/contract'
import type { FastifyInstance } from 'fastify'
import { createJsonSchemaTransform } from 'fastify-type-provider-zod'
import { routeConfig } from '../app/route-config.ts'
import { open } from '../auth/policy.ts'

const transform = createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: 'any' } })

/** The API as an OpenAPI document, made from the very schemas that calls are checked by. */
export async function registerOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Shirube', version: '1' },
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
      security: [{ key: [] }],
    },
    transform: (route) =>
      route.url.startsWith(`${API_ROOT}/`)
        ? transform(route)
        : { schema: { ...route.schema, hide: true }, url: route.url },
  })
  app.get(
    `${API_ROOT}/openapi.json`,
    {
      config: routeConfig(open('it says the same for every installation', { perMinute: 60 })),
      schema: { hide: true },
    },
    () => app.swagger(),
  )
}

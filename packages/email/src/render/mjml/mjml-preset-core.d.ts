declare module 'mjml-preset-core' {
  interface PresetComponent {
    readonly componentName: string
    readonly endingTag?: boolean
    readonly allowedAttributes?: Readonly<Record<string, string>>
  }
  const preset: {
    readonly components: readonly PresetComponent[]
    readonly dependencies: Readonly<Record<string, readonly (string | RegExp)[]>>
  }
  // eslint-disable-next-line import/no-default-export -- the shape of the package as it is published
  export default preset
}

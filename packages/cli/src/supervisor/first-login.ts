/** The account that a fresh installation is first entered with. */
export interface FirstLogin {
  readonly email: string
  readonly password: string
}

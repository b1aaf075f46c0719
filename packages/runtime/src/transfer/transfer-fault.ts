import type { HostKey } from '@shirube/contract'
import { AppError } from '@shirube/kernel'

const refusal = (ja: string, en: string, cause?: unknown): AppError =>
  new AppError('unavailable', { ja, en }, { cause })

/** What can be wrong with the place of a transfer, in words for whoever set it up. */
export const transferFault = {
  unreachable: (cause?: unknown) =>
    refusal(
      '接続先に届きません。ホスト名・ポートと、ファイアウォールの設定を確かめてください',
      'The server cannot be reached. Check host, port and firewall',
      cause,
    ),
  refused: (cause?: unknown) =>
    refusal(
      'ログインを断られました。ユーザー名と、パスワードまたは秘密鍵を確かめてください',
      'The server refuses the login. Check the user and the password or private key',
      cause,
    ),
  badKey: (cause?: unknown) =>
    refusal(
      '秘密鍵を読めません。OpenSSHかPEMの形式の鍵と、そのパスフレーズを設定してください',
      'The private key cannot be read. Set one in OpenSSH or PEM format, and its passphrase',
      cause,
    ),
  noSecret: () =>
    refusal('パスワードまたは秘密鍵が設定されていません', 'Neither a password nor a private key is set'),
  noFolder: (cause?: unknown) => refusal('フォルダーがありません', 'The folder does not exist', cause),
  notAllowed: (cause?: unknown) =>
    refusal(
      'フォルダーやファイルの権限がありません',
      'There is no permission for the folder or the file',
      cause,
    ),
  link: () =>
    refusal(
      'フォルダーの途中にシンボリックリンクがあります。実際のフォルダーを使ってください',
      'There is a symbolic link on the way to the folder. Use a real folder',
    ),
  tooMany: () =>
    refusal(
      'フォルダーのファイルが多すぎます。古いファイルを片づけてください',
      'There are too many files in the folder. Clear old ones away',
    ),
  tooSlow: () => refusal('通信が途中で止まりました', 'The transmission came to a stop'),
  lost: (cause?: unknown) => refusal('通信が途中で切れました', 'The connection was lost', cause),
  failed: (cause?: unknown) =>
    refusal('接続先の操作に失敗しました', 'The server could not do what was asked', cause),
  unknownKey: () =>
    refusal(
      '接続先の鍵がまだ確認されていません。「接続を試す」で表示して、確認してください',
      'The server’s key is not confirmed yet. Show it by “Test the connection” and confirm it',
    ),
  changedKey: () =>
    refusal(
      '接続先の鍵が、確認したものと違います。なりすましのおそれがあるため、止めています。接続先の管理者に鍵の変更を確かめてから、新しい鍵を確認してください',
      'The server’s key is not the one that was confirmed. It may be somebody else’s server: nothing is exchanged. Ask its administrator, then confirm the new key',
    ),
} as const

/** A server that showed another key than the confirmed one, or one that nobody has confirmed yet. */
export class StrangeHost extends Error {
  readonly key: HostKey

  constructor(key: HostKey) {
    super('The host key is not the confirmed one')
    this.key = key
  }
}

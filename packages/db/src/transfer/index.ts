export type { SeenFile, TransferFileChange, TransferFileRow, TransferFileState } from './transfer-files.ts'
export {
  abandonWriting,
  askForReport,
  changeFile,
  enterFile,
  fileOfImport,
  fileWrittenFor,
  forgetSeen,
  knownFile,
  REPORT_JOB,
  transferFilesOf,
  unsettledFiles,
  wasTakenBefore,
} from './transfer-files.ts'
export type { TransferChange, TransferRow } from './transfers.ts'
export {
  changeTransfer,
  deleteTransfer,
  lockTransfer,
  putTransfer,
  renewJob,
  TRANSFER_JOB,
  transferRows,
  transferSecretName,
} from './transfers.ts'

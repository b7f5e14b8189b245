import type { Server } from 'node:http'
import { wrongCall } from '../wrong-call.ts'

/** The port that is tried first, and how many are tried. */
const firstPort = 4000
const tries = 20

const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((done, failed) => {
    const refused = (fault: NodeJS.ErrnoException) => {
      server.off('listening', heard)
      if (fault.code === 'EADDRINUSE' || fault.code === 'EACCES') done(false)
      else failed(fault)
    }
    const heard = () => {
      server.off('error', refused)
      done(true)
    }
    server.once('error', refused).once('listening', heard).listen(port, '127.0.0.1')
  })

/** Lets a server listen to this machine alone: on the port that is wanted, or on the first of twenty that is free. Returns the port. */
export async function listenLocally(server: Server, wanted: number | undefined): Promise<number> {
  const first = wanted ?? firstPort
  const ports = wanted === undefined ? Array.from({ length: tries }, (_, index) => first + index) : [wanted]
  for (const port of ports) if (await listen(server, port)) return port
  throw wrongCall(
    wanted === undefined
      ? `The ports from ${first} to ${first + tries - 1} are all taken. Name one that is free with --port.`
      : `The port ${wanted} is taken. Name another with --port, or leave it out and let Stet find one.`,
  )
}

import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { PEER_HEADER, recordPeerAddresses } from './peer-address.ts'

test('a request shows the address of its connection, whatever it claims', async () => {
  recordPeerAddresses()
  const server = createServer((request, response) =>
    response.end(String(request.headers[PEER_HEADER])),
  )
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server should have a port')

  const answer = await fetch(`http://127.0.0.1:${address.port}`, {
    headers: { [PEER_HEADER]: '198.51.100.1' },
  })
  expect(await answer.text()).toBe('127.0.0.1')
  server.close()
})

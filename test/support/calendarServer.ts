/** A calendar behind https on this machine, for names that nobody has. Certificate and key are of the tests alone: they open nothing. */

import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'

export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBrTCCAVOgAwIBAgIUV4NSBC6P/GxR4+pZ0fWuGcGJB7cwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNa2FsZW5kZXIudGVzdDAgFw0yNjExMjcyMTE4MzNaGA8yMTI2
MTEwMzIxMTgzM1owGDEWMBQGA1UEAwwNa2FsZW5kZXIudGVzdDBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABNOtZAaOhvgHvYhpcEv/Z19XI3eiFPBIlz85oMiBqy+r
IcDFi5OmFH2PU1ICA9b4CAtXGRUVEaxyJiE2lGX3AQ2jeTB3MB0GA1UdDgQWBBS2
jxdY8RAkAXWjBAt70YyQPWg6sTAfBgNVHSMEGDAWgBS2jxdY8RAkAXWjBAt70YyQ
PWg6sTAPBgNVHRMBAf8EBTADAQH/MCQGA1UdEQQdMBuCDWthbGVuZGVyLnRlc3SC
CmFuZGVuLnRlc3QwCgYIKoZIzj0EAwIDSAAwRQIhAKYYpM+L2GaaVndSQ9NBxiDj
vbH+sIeE41jcrWBpyevPAiBe3LCjSCxsuqP+k+1oKuVkQaIQ8GEoBeR5Xnc9un5O
og==
-----END CERTIFICATE-----
`
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgBoZ/hyi5mHmqOFI8
OmbWq0voAbQuReX8udasg+B9G+ChRANCAATTrWQGjob4B72IaXBL/2dfVyN3ohTw
SJc/OaDIgasvqyHAxYuTphR9j1NSAgPW+AgLVxkVFRGsciYhNpRl9wEN
-----END PRIVATE KEY-----
`

export async function openCalendarServer(
  answer: RequestListener,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer({ cert: CERTIFICATE, key: KEY }, answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

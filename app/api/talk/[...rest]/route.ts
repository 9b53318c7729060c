import { Problem, problemResponse } from '#app/api/talk/problem.ts'

/** Every other address below this one. */
function nothingHere(request: Request): Response {
  return problemResponse(new Problem('no-such-address'), request)
}

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
}

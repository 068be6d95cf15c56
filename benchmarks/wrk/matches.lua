-- Posts the example enquiry to /api/matches; run by wrk from the repository's root.
local file = assert(io.open("docs/examples/enquiry-ic-lab.json", "r"))
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"enquiry":' .. file:read("*a") .. ',"top":10}'
file:close()

using Matching.Api;

return await MatchingApi.RunAsync(args);

using Matching.Api.Tests.Hosting;

// One server for all tests that only read; tests that write start their own.
[assembly: AssemblyFixture(typeof(ApiHost))]

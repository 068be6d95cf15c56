namespace Matching.Tests.Cli;

[CollectionDefinition(TinyWorld.Name)]
public class TinyWorldTests : ICollectionFixture<TinyWorld>;

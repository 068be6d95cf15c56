namespace Matching.Tests.Journeys;

/// <summary>Tests that share one <see cref="ShippedStore"/>; they run one after the other, as one process at a time holds the file.</summary>
[CollectionDefinition(nameof(ShippedStore))]
public sealed class ShippedStoreCollection : ICollectionFixture<ShippedStore>;

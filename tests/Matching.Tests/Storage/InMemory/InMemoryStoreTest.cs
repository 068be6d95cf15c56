using Matching.Storage;
using Matching.Storage.InMemory;

namespace Matching.Tests.Storage;

public class InMemoryStoreTest : StoreContract
{
    protected override IMatchingStore Create() => new InMemoryStore();
}

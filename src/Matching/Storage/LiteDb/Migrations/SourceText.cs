using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>Version 1 to 2: the source's text becomes a document of kind and name.</summary>
internal static class SourceText
{
    private static readonly string[] Collections =
        ["companies", "plots", "buildings", "units", "enquiries", "engagements", "ties", "goals"];

    public static void ToDocuments(LiteDatabase database)
    {
        foreach (var name in Collections)
        {
            var collection = database.GetCollection(name);

            // Updating while a query of the same collection is open is undefined; the keys are read first.
            var keys = collection.Query().Select("{_id}").ToEnumerable().Select(d => d["_id"]).ToList();
            foreach (var key in keys)
            {
                var document = collection.FindById(key);
                if (!document.TryGetValue("source", out var text) || !text.IsString) continue;
                var source = Source.Parse(text.AsString);
                document.Remove("source");
                collection.Update(document.Put(source));
            }
        }
    }
}

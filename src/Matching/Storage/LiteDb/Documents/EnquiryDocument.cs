using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>An enquiry as a document.</summary>
internal static class EnquiryDocument
{
    public static BsonDocument Write(Enquiry row) => new BsonDocument()
        .Put("companyId", row.CompanyId)
        .Put("receivedOn", (DateOnly?)row.ReceivedOn)
        .With("requirement", RequirementDocument.Write(row.Requirement))
        .Put(row.Source);

    public static Enquiry Read(BsonDocument document) => new()
    {
        Id = document.NeededText("_id"),
        CompanyId = document.NeededText("companyId"),
        ReceivedOn = document.NeededDay("receivedOn"),
        Requirement = RequirementDocument.Read(document["requirement"].AsDocument),
        Source = document.Source(),
    };
}

using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>An engagement as a document. The offering's kind and id are apart: its written form would be trimmed when read back.</summary>
internal static class EngagementDocument
{
    public static BsonDocument Write(Engagement row) => new BsonDocument()
        .Put("companyId", row.CompanyId)
        .PutName<OfferingKind>("offeringKind", row.OfferingId.Kind)
        .Put("offeringId", row.OfferingId.Id)
        .PutName<Stage>("stage", row.Stage)
        .Put("on", (DateOnly?)row.On)
        .Put("lostReason", row.LostReason)
        .Put("channel", row.Channel)
        .Put("introducerId", row.IntroducerId)
        .Put(row.Source);

    public static Engagement Read(BsonDocument document) => new()
    {
        CompanyId = document.NeededText("companyId"),
        OfferingId = new OfferingId(document.NeededName<OfferingKind>("offeringKind"), document.NeededText("offeringId")),
        Stage = document.NeededName<Stage>("stage"),
        On = document.NeededDay("on"),
        LostReason = document.Text("lostReason"),
        Channel = document.Text("channel"),
        IntroducerId = document.Text("introducerId"),
        Source = document.Source(),
    };
}

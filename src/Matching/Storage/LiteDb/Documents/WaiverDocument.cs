using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>A waiver as a document. The offering's kind and id are apart, as in <see cref="EngagementDocument"/>.</summary>
internal static class WaiverDocument
{
    public static BsonDocument Write(GateWaiver row) => new BsonDocument()
        .Put("companyId", row.CompanyId)
        .PutName<OfferingKind>("offeringKind", row.OfferingId.Kind)
        .Put("offeringId", row.OfferingId.Id)
        .Put("gateId", row.GateId)
        .Put("role", row.Role)
        .Put("reason", row.Reason)
        .Put("by", row.By)
        .Put("on", (DateOnly?)row.On)
        .Put("until", row.Until)
        .Put(row.Source);

    public static GateWaiver Read(BsonDocument document) => new()
    {
        CompanyId = document.NeededText("companyId"),
        OfferingId = new OfferingId(document.NeededName<OfferingKind>("offeringKind"), document.NeededText("offeringId")),
        GateId = document.NeededText("gateId"),
        Role = document.NeededText("role"),
        Reason = document.NeededText("reason"),
        By = document.Text("by"),
        On = document.NeededDay("on"),
        Until = document.Day("until"),
        Source = document.Source(),
    };
}

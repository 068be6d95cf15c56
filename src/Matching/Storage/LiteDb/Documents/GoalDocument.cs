using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>A goal as a document.</summary>
internal static class GoalDocument
{
    public static BsonDocument Write(Goal row) => new BsonDocument()
        .Put("indicator", row.Indicator)
        .Put("target", row.Target)
        .Put("targetInferred", row.TargetInferred ? true : null)
        .Put("actual", row.Actual)
        .Put("unit", row.Unit)
        .Put("period", row.Period)
        .Put("rateStated", row.RateStated)
        .Put(row.Source)
        .Put("asOf", row.AsOf);

    public static Goal Read(BsonDocument document) => new()
    {
        Indicator = document.NeededText("indicator"),
        Target = document.Number("target"),
        TargetInferred = document.Flag("targetInferred") ?? false,
        Actual = document.Number("actual"),
        Unit = document.Text("unit"),
        Period = document.NeededText("period"),
        RateStated = document.Number("rateStated"),
        Source = document.Source(),
        AsOf = document.Day("asOf"),
    };
}

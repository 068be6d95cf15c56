using Matching.Domain;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Models;

/// <summary>Puts the engine's features in the place of a foreign model's.</summary>
public static class FeatureBinding
{
    /// <summary>The model's forest over rows of the engine's features.</summary>
    /// <param name="model">The model.</param>
    /// <param name="map">For each feature that the model uses, the engine's; others may be there too.</param>
    /// <param name="schema">The engine's features.</param>
    /// <exception cref="ModelRefusedException">A feature is unknown, given twice, or used and not given; the message has both lists in full.</exception>
    public static Forest Bind(ForeignModel model, IReadOnlyList<(string ModelFeature, string Feature)> map, FeatureSchema schema)
    {
        (Text What, string[] Names)[] faults =
        [
            (new Text("模型没有", "not in the model"), [.. map.Select(row => row.ModelFeature).Except(model.FeatureNames)]),
            (new Text("引擎没有", "not in this build"), [.. map.Select(row => row.Feature).Except(schema.Names)]),
            (new Text("重复", "given twice"), [.. Repeated(map.Select(row => row.ModelFeature)), .. Repeated(map.Select(row => row.Feature))]),
            (new Text("模型用到而未对照", "used by the model but not mapped"), [.. model.UsedFeatures.Except(map.Select(row => row.ModelFeature))]),
        ];
        if (faults.Any(fault => fault.Names.Length > 0)) throw Refused(faults.Where(fault => fault.Names.Length > 0), model, schema);

        var place = map.ToDictionary(row => row.ModelFeature, row => schema.IndexOf(row.Feature), StringComparer.Ordinal);
        var columns = model.Forest.Input.Columns.Select(column => column with { Feature = place.GetValueOrDefault(model.FeatureNames[column.Feature]) });
        return model.Forest.Over(new ForestInput(schema.Count, [.. columns]));
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> names) => names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key);

    private static ModelRefusedException Refused(IEnumerable<(Text What, string[] Names)> faults, ForeignModel model, FeatureSchema schema)
    {
        var (theirs, used, engine) = (List(model.FeatureNames), List(model.UsedFeatures), List(schema.Names));
        return new ModelRefusedException(new Text(
            $"特征对照表与模型不符。{string.Join("；", faults.Select(fault => $"{fault.What.Zh} {List(fault.Names)}"))}。模型的特征 {theirs}，其中用到 {used}。引擎的特征 {engine}",
            $"The map of features does not fit the model: {string.Join("; ", faults.Select(fault => $"{fault.What.En} {List(fault.Names)}"))}. Model: {theirs}, of which it uses {used}. This build: {engine}."));
    }

    private static string List(IEnumerable<string> names) => $"[{string.Join(", ", names)}]";
}
